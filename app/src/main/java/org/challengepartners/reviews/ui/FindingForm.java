package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import org.challengepartners.reviews.FindingDetail;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingProblem;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.tenancy.SpaceId;

/** The fields of a finding: strand, kind, the text itself and, if wanted, a grade in the words of the review's framework. */
class FindingForm extends Composite<Div> {

    private static final String FIELD = "wording";

    private final ReviewDetail review;
    private final ErrorSummary errors;
    private final FormChecks checks;
    private final Select<Strand> strand = new Select<>();
    private final RadioButtonGroup<FindingKind> kind = new RadioButtonGroup<>("Kind");
    private final AutosavedText wording;
    private final Select<String> grade = new Select<>();

    FindingForm(ReviewDetail review, Drafts drafts, ErrorSummary errors) {
        this.review = review;
        this.errors = errors;
        this.checks = new FormChecks(errors);
        this.wording = new AutosavedText("Finding", drafts);
        var framework = review.framework();
        strand.setLabel("Strand");
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption(FindingsSection.NOT_PLACED);
        strand.setItems(framework.strands());
        strand.setItemLabelGenerator(item -> item == null ? FindingsSection.NOT_PLACED : item.title());
        grade.setLabel("Grade (optional)");
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption("No grade");
        grade.setItems(framework.scale());
        kind.setItemLabelGenerator(FindingKind::words);
        wording.field().hint("Say it in a sentence or two, without the name of a pupil or a member of staff");
        wording.field().limit(FindingText.LONGEST);
        checks.filled(kind, "Choose whether this went well or would be even better")
                .filled(wording.field(), "Enter what you found")
                .atMost(wording.field(), FindingText.LONGEST, "Finding");
        getContent().addClassName("page");
        getContent().add(strand, kind, wording, grade);
    }

    /** Empty, or with what was typed before and not saved. */
    void begin() {
        kinds(EnumSet.of(FindingKind.WHAT_WENT_WELL, FindingKind.EVEN_BETTER_IF));
        wording.open(new DraftKey(team(), FindingEditor.NEW, FIELD), "", 0);
        wording.field().focus();
    }

    /** With the finding, or with what was typed over it and not saved. */
    void edit(FindingDetail finding) {
        var text = finding.text();
        var offered = EnumSet.of(FindingKind.WHAT_WENT_WELL, FindingKind.EVEN_BETTER_IF);
        offered.add(text.kind());
        kinds(offered);
        kind.setValue(text.kind());
        strand.setValue(review.framework().strand(text.strand()).orElse(null));
        grade.setValue(text.grade());
        wording.open(
                new DraftKey(team(), FindingEditor.subject(finding.id()), FIELD), text.wording(), finding.version());
        wording.field().focus();
    }

    /** Whether it is ready to be sent; what is not is said. */
    boolean pass() {
        return checks.pass();
    }

    /** What stands in the fields; before a kind is chosen, as if it went well. */
    FindingText text() {
        var placed = strand.getValue();
        var chosen = kind.getValue();
        return new FindingText(
                placed == null ? null : placed.key(),
                chosen == null ? FindingKind.WHAT_WENT_WELL : chosen,
                wording.getValue(),
                grade.getValue());
    }

    /** The text has reached its place. */
    void sent() {
        wording.sent();
    }

    /** Says beside its field what the service has refused. */
    void show(FindingProblem problem) {
        switch (problem) {
            case NO_WORDING -> errors.show(wording.field(), "Enter what you found");
            case TOO_LONG ->
                errors.show(wording.field(), "Finding must be %,d characters or fewer".formatted(FindingText.LONGEST));
            case NO_SUCH_STRAND -> errors.show(strand, "Choose a strand of this review's framework");
            case NO_SUCH_GRADE -> errors.show(grade, "Choose a grade of this review's framework");
            case STRAND_NOT_GRADED -> errors.show(grade, "Choose no grade: this strand is not graded");
        }
    }

    private void kinds(EnumSet<FindingKind> offered) {
        kind.setItems(offered);
    }

    private SpaceId team() {
        return review.teamSpace().orElseThrow();
    }
}
