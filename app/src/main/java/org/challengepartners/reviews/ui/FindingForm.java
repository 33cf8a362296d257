package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Optional;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingProblem;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.tenancy.SpaceId;

/** The fields of a finding: strand, kind, the text itself and, if wanted, a grade in the words of the review's framework. */
class FindingForm extends Composite<Div> {

    private static final String FIELD = "wording";
    private static final String MISSING = "Enter what you found";

    private final ReviewDetail review;
    private final ErrorSummary errors;
    private final FormChecks checks;
    private final FindingFields fields;

    FindingForm(ReviewDetail review, Drafts drafts, ErrorSummary errors) {
        this.review = review;
        this.errors = errors;
        this.checks = new FormChecks(errors);
        this.fields = new FindingFields(review.framework(), drafts, "Finding", MISSING);
        fields.words().hint("Say it in a sentence or two, without the name of a pupil or a member of staff");
        checks.filled(fields.kind(), "Choose whether this went well or would be even better")
                .filled(fields.words(), MISSING)
                .atMost(fields.words(), FindingText.LONGEST, "Finding");
        getContent().add(fields);
    }

    /** Empty, or with what was typed before and not saved. */
    void begin() {
        offer(EnumSet.of(FindingKind.WHAT_WENT_WELL, FindingKind.EVEN_BETTER_IF));
        fields.open(new DraftKey(team(), FindingEditor.NEW, FIELD), Optional.empty(), 0);
        fields.words().focus();
    }

    /** With the finding, or with what was typed over it and not saved. */
    void edit(FindingDetail finding) {
        var offered = EnumSet.of(FindingKind.WHAT_WENT_WELL, FindingKind.EVEN_BETTER_IF);
        offered.add(finding.text().kind());
        offer(offered);
        fields.open(
                new DraftKey(team(), FindingEditor.subject(finding.id()), FIELD),
                Optional.of(finding.text()),
                finding.version());
        fields.words().focus();
    }

    /** Whether it is ready to be sent; what is not is said. */
    boolean pass() {
        return checks.pass();
    }

    /** What stands in the fields; before a kind is chosen, as if it went well. */
    FindingText text() {
        return fields.text();
    }

    /** The text has reached its place. */
    void sent() {
        fields.sent();
    }

    /** Says beside its field what the service has refused. */
    void show(FindingProblem problem) {
        fields.show(problem, errors);
    }

    private void offer(EnumSet<FindingKind> offered) {
        fields.kind().setItems(offered);
    }

    private SpaceId team() {
        return review.teamSpace().orElseThrow();
    }
}
