package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import org.challengepartners.reviews.SelfEvaluating;
import org.challengepartners.reviews.SelfEvaluationDetail;
import org.challengepartners.reviews.SelfEvaluationDetail.Heading;
import org.challengepartners.reviews.SelfSaveResult;
import org.challengepartners.reviews.SelfText;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.Part;

/** One heading of a self-evaluation: text, estimate where the heading is graded, or why it is not applicable. */
class HeadingForm extends Part {

    private static final String NONE = "No estimate";

    private final Heading heading;
    private final SelfEvaluating evaluating;
    private final SelfEvaluationView page;
    private final AutosavedText text;
    private final RadioButtonGroup<String> estimate = new RadioButtonGroup<>("Your own estimate");
    private final Checkbox notApplicable = new Checkbox("This heading is not applicable to our school");
    private long version;

    HeadingForm(
            SelfEvaluationDetail detail,
            Heading heading,
            SelfEvaluating evaluating,
            Drafts drafts,
            SelfEvaluationView page) {
        super(heading.strand().title());
        this.heading = heading;
        this.evaluating = evaluating;
        this.page = page;
        this.version = heading.version();
        var questions = new UnorderedList();
        heading.guidance().forEach(question -> questions.add(new ListItem(question)));
        text = new AutosavedText(
                "What you say about: %s".formatted(heading.strand().title()), drafts);
        text.field().limit(SelfText.LONGEST);
        text.open(
                new DraftKey(
                        detail.space().orElseThrow(),
                        "self-evaluation " + detail.review(),
                        heading.strand().key()),
                heading.text().wording(),
                heading.version());
        var words = new ArrayList<String>();
        words.add(NONE);
        words.addAll(detail.framework().scale());
        estimate.setItems(words);
        estimate.setManualValidation(true);
        show(heading.text());
        estimate.setVisible(
                heading.strand().graded() && !detail.framework().scale().isEmpty());
        add(
                questions,
                text,
                estimate,
                notApplicable,
                new Actions(new Button("Save “%s”".formatted(heading.strand().title()), pressed -> save())));
    }

    private void show(SelfText stored) {
        estimate.setValue(stored.estimate() == null ? NONE : stored.estimate());
        notApplicable.setValue(stored.notApplicable());
    }

    private void save() {
        page.errors().clear();
        page.confirmation().clear();
        var not = Boolean.TRUE.equals(notApplicable.getValue());
        var chosen = not || NONE.equals(estimate.getValue()) ? null : estimate.getValue();
        var saved = evaluating.save(
                page.id(),
                heading.strand().key(),
                version,
                new SelfText(text.getValue().strip(), chosen, not));
        switch (saved) {
            case SelfSaveResult.Saved stored -> {
                version = stored.version();
                text.sent();
                page.confirmation()
                        .say("“%s” is saved".formatted(heading.strand().title()));
            }
            case SelfSaveResult.Stale stale -> {
                version = stale.version();
                page.errors()
                        .show(
                                text.field(),
                                "%s has changed it since you opened this page: “%s”. Save again to put your words in their place"
                                        .formatted(stale.by(), stale.theirs().wording()));
            }
            case SelfSaveResult.Locked _ ->
                page.errors()
                        .show("The self-evaluation is submitted: nothing was saved. Copy your text if you need it");
            case SelfSaveResult.Wrong wrong -> page.errors().show(text.field(), wrong.message());
        }
    }
}
