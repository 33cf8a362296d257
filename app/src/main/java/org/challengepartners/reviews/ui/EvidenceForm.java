package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.reviews.EvidenceKind;
import org.challengepartners.reviews.EvidenceProblem;
import org.challengepartners.reviews.EvidenceText;
import org.challengepartners.reviews.FindingsSection;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.Strand;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The fields of a record of evidence; the note is safe as it is typed. */
class EvidenceForm extends Composite<Div> {

    private final Select<EvidenceKind> kind = new Select<>();
    private final Select<Strand> strand = new Select<>();
    private final ComboBox<String> line = new ComboBox<>("Line of enquiry (optional)");
    private final TextField partner = new TextField("Colleague of the school who goes along");
    private final AutosavedText note;

    EvidenceForm(Drafts drafts) {
        note = new AutosavedText("What you see and hear", drafts);
        kind.setLabel("Kind");
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(EvidenceKind::words);
        strand.setLabel("Strand");
        strand.setEmptySelectionAllowed(true);
        strand.setEmptySelectionCaption(FindingsSection.NOT_PLACED);
        strand.setItemLabelGenerator(item -> item == null ? FindingsSection.NOT_PLACED : item.title());
        line.setAllowCustomValue(true);
        line.setManualValidation(true);
        line.addCustomValueSetListener(typed -> line.setValue(typed.getDetail()));
        partner.setManualValidation(true);
        partner.setHelperText("Her or his role, for example head of year 4; never a name. Needed before you share it");
        note.field().hint("What people do, without the name of a pupil or a member of staff");
        note.field().limit(EvidenceText.LONGEST_NOTE);
        getContent().addClassName("page");
        getContent().add(note, kind, strand, line, partner);
    }

    /** Shows it; what was typed over the note and not kept is there again. */
    void show(EvidenceText text, DraftKey about, long version, Framework framework, List<String> lines) {
        strand.setItems(framework.strands());
        line.setItems(lines);
        kind.setValue(text.kind());
        strand.setValue(framework.strand(text.strand()).orElse(null));
        line.setValue(text.line().isEmpty() ? null : text.line());
        partner.setValue(text.partner());
        note.open(about, text.note(), version);
        note.field().focus();
    }

    EvidenceText text() {
        return new EvidenceText(
                kind.getOptionalValue().orElse(EvidenceKind.LESSON_VISIT),
                strandKey(),
                Objects.requireNonNullElse(line.getValue(), ""),
                partner.getValue(),
                note.getValue());
    }

    private @Nullable String strandKey() {
        return strand.getOptionalValue().map(Strand::key).orElse(null);
    }

    /** The note has reached its place, or must not be kept anywhere. */
    void sent() {
        note.sent();
    }

    void focus() {
        note.field().focus();
    }

    /** Says beside its field what the service has refused. */
    void show(Set<EvidenceProblem> problems, ErrorSummary errors) {
        for (var problem : problems) {
            switch (problem) {
                case NO_NOTE, NOTE_TOO_LONG -> errors.show(note.field(), problem.words());
                case NO_PARTNER, PARTNER_TOO_LONG -> errors.show(partner, problem.words());
                case LINE_TOO_LONG -> errors.show(line, problem.words());
                case NO_SUCH_STRAND -> errors.show(strand, problem.words());
            }
        }
    }
}
