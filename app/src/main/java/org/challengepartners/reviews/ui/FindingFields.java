package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.challengepartners.reviews.FindingKind;
import org.challengepartners.reviews.FindingProblem;
import org.challengepartners.reviews.FindingText;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;

/** Strand, kind, words and, if wanted, a grade: of a finding, and of a sentence of a report. What is typed is safe as it is typed. */
class FindingFields extends Composite<Div> {

    private final Framework framework;
    private final String label;
    private final String missing;
    private final Select<Strand> strand = new Select<>();
    private final RadioButtonGroup<FindingKind> kind = new RadioButtonGroup<>("Kind", FindingKind.values());
    private final AutosavedText wording;
    private final Select<String> grade = new Select<>();

    /**
     * Empty fields.
     *
     * @param label of the words
     * @param missing what is said where there are none
     */
    FindingFields(Framework framework, Drafts drafts, String label, String missing) {
        this.framework = framework;
        this.label = label;
        this.missing = missing;
        this.wording = new AutosavedText(label, drafts);
        strand.setLabel("Strand");
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption(FindingsSection.NOT_PLACED);
        strand.setItems(framework.strands());
        strand.setItemLabelGenerator(item -> item == null ? FindingsSection.NOT_PLACED : item.title());
        kind.setItemLabelGenerator(FindingKind::words);
        grade.setLabel("Grade (optional)");
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption("No grade");
        grade.setItems(framework.scale());
        wording.field().limit(FindingText.LONGEST);
        getContent().addClassName("page");
        getContent().add(strand, kind, wording, grade);
    }

    RadioButtonGroup<FindingKind> kind() {
        return kind;
    }

    LongText words() {
        return wording.field();
    }

    /** With this text, or with what was typed over it and not saved. */
    void open(DraftKey key, Optional<FindingText> text, long version) {
        strand.setValue(text.flatMap(one -> framework.strand(one.strand())).orElse(null));
        text.map(FindingText::kind).ifPresent(kind::setValue);
        grade.setValue(text.map(FindingText::grade).orElse(null));
        wording.open(key, text.map(FindingText::wording).orElse(""), version);
    }

    /** Puts these words in, as if they had been typed. */
    void put(String words) {
        wording.put(words);
        wording.field().focus();
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

    /** The words have reached their place. */
    void sent() {
        wording.sent();
    }

    /** Says beside its field what the service has refused. */
    void show(FindingProblem problem, ErrorSummary errors) {
        switch (problem) {
            case NO_WORDING -> errors.show(wording.field(), missing);
            case TOO_LONG ->
                errors.show(
                        wording.field(), "%s must be %,d characters or fewer".formatted(label, FindingText.LONGEST));
            case NO_SUCH_STRAND -> errors.show(strand, "Choose a strand of this review's framework");
            case NO_SUCH_GRADE -> errors.show(grade, "Choose a grade of this review's framework");
            case STRAND_NOT_GRADED -> errors.show(grade, "Choose no grade: this strand is not graded");
        }
    }
}
