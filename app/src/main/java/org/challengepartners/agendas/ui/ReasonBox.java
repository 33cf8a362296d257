package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.challengepartners.agendas.AgendaDetail;
import org.challengepartners.agendas.Answer;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.PositionForm;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.DraftKey;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The texts that a reservation or an objection needs; they open with the choice, and what is typed outlives the browser. */
class ReasonBox extends Composite<Div> {

    private final AutosavedText reason;
    private final AutosavedText wouldChange;

    ReasonBox(AgendaDetail agenda, Drafts drafts) {
        reason = new AutosavedText("", drafts);
        reason.field().limit(Limits.PARAGRAPH);
        wouldChange = new AutosavedText("What would change your school's answer?", drafts);
        wouldChange.field().limit(Limits.PARAGRAPH);
        reason.open(key(agenda, "reason"), "", 0);
        wouldChange.open(key(agenda, "would change"), "", 0);
        getContent().addClassName("page");
        getContent().add(reason, wouldChange);
        openFor(null);
    }

    /** Opens what this answer needs, and closes the rest. Before a choice, it shows what was typed and not sent. */
    void openFor(@Nullable Answer answer) {
        var objects = answer == Answer.OBJECT;
        reason.setVisible(answer == null ? !reason.getValue().isEmpty() : answer.needsReason());
        wouldChange.setVisible(answer == null ? !wouldChange.getValue().isEmpty() : objects);
        reason.field().setLabel(objects ? "Why does your school object?" : "What is your school's reservation?");
    }

    /** What was chosen, with the texts. */
    PositionForm typed(@Nullable Answer answer) {
        return new PositionForm(answer, reason.getValue(), wouldChange.getValue());
    }

    /** Says beside its text what is wrong. */
    void show(ErrorSummary errors, Problem problem) {
        var text = problem.field() == Field.WOULD_CHANGE ? wouldChange : reason;
        errors.show(text.field(), problem.message());
    }

    /** The texts have reached their place. */
    void sent() {
        reason.sent();
        wouldChange.sent();
        reason.field().clear();
        wouldChange.field().clear();
    }

    private static DraftKey key(AgendaDetail agenda, String field) {
        return new DraftKey(agenda.space(), "agenda " + agenda.id(), field);
    }
}
