package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.agendas.AmendmentKind;
import org.challengepartners.agendas.AmendmentState;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.ShownAmendment;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** How an amendment is answered: as it was proposed, with other words, or not; and why. */
class AmendmentAnswerForm extends Composite<Div> {

    private final RadioButtonGroup<AmendmentState> how = new RadioButtonGroup<>("How do you answer?");
    private final ItemFields merged;
    private final AutosavedText reason;

    AmendmentAnswerForm(ConsultationDetail consultation, ShownAmendment amendment, Drafts drafts) {
        var subject = "answer to amendment " + amendment.id();
        var choices = new ArrayList<>(List.of(AmendmentState.ACCEPTED, AmendmentState.DECLINED));
        if (amendment.kind() != AmendmentKind.REMOVE) {
            choices.add(1, AmendmentState.MERGED);
        }
        how.setManualValidation(true);
        how.setItems(choices);
        how.setItemLabelGenerator(AmendmentAnswerForm::words);
        merged = ItemFields.of(amendment.itemKind(), consultation.text(), drafts);
        merged.open(new ItemFields.Opened(
                consultation.space(),
                subject,
                amendment.proposed().or(amendment::before).orElseThrow(),
                0));
        var fields = new Div(merged.all());
        fields.addClassName("page");
        fields.setVisible(false);
        how.addValueChangeListener(chosen -> fields.setVisible(chosen.getValue() == AmendmentState.MERGED));
        reason = new AutosavedText("The reason for your answer", drafts);
        reason.field()
                .hint("Everybody of the hub reads it, and %s is told.".formatted(amendment.by()))
                .limit(Limits.PARAGRAPH);
        reason.open(new DraftKey(consultation.space(), subject, "reason"), "", 0);
        getContent().addClassName("page");
        getContent().add(how, fields, reason);
    }

    /** Whether no answer is chosen; then the summary says so. */
    boolean missing(ErrorSummary errors) {
        if (how.getValue() == null) {
            errors.show(how, "Choose how you answer");
        }
        return how.getValue() == null;
    }

    AmendmentState how() {
        return how.getValue();
    }

    String reason() {
        return reason.getValue();
    }

    /** The words that go in, if they are others than proposed. */
    @Nullable
    ItemForm merged() {
        return how.getValue() == AmendmentState.MERGED ? merged.typed() : null;
    }

    void sent() {
        merged.sent();
        reason.sent();
    }

    void changedSince(ErrorSummary errors) {
        errors.show(how, "The words have changed since it was proposed. Merge it, or decline it");
    }

    /** A merged priority has a reason of its own: then the answer's reason is told by its message. */
    void show(ErrorSummary errors, Problem problem) {
        if (problem.field() == Field.REASON && problem.message().startsWith("Enter the reason")) {
            errors.show(reason.field(), problem.message());
        } else {
            merged.show(errors, problem);
        }
    }

    private static String words(AmendmentState how) {
        return switch (how) {
            case ACCEPTED -> "Accept it as it is proposed";
            case MERGED -> "Take it in with other words";
            default -> "Decline it";
        };
    }
}
