package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.AutosavedText;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;

/** The fields of a priority. */
class PriorityFields implements ItemFields {

    private final TextField title =
            ItemFields.line("Priority", "A few words, for example “Reading across the curriculum”");
    private final AutosavedText reason;
    private final AutosavedText learningAim;
    private final TextField origin = ItemFields.line(
            "Where it comes from (optional)",
            "For example “Reviews at three of our schools”. It is noted beside the priority");

    PriorityFields(Drafts drafts) {
        reason = new AutosavedText("Why it matters (optional)", drafts);
        reason.field().limit(Limits.PARAGRAPH);
        learningAim = new AutosavedText("What the schools want to learn (optional)", drafts);
        learningAim
                .field()
                .hint("A learning aim, for a priority that is not measured. All others need a target.")
                .limit(Limits.PARAGRAPH);
    }

    @Override
    public Component[] all() {
        return new Component[] {title, reason, learningAim, origin};
    }

    @Override
    public void open(Opened opened) {
        var stored = opened.text() instanceof ItemText.Priority priority ? priority : new ItemText.Priority("", "", "");
        title.setValue(stored.title());
        opened.open(reason, "reason", stored.reason());
        opened.open(learningAim, "learning aim", stored.learningAim());
    }

    @Override
    public ItemForm typed() {
        return new ItemForm.Priority(title.getValue(), reason.getValue(), learningAim.getValue(), origin.getValue());
    }

    @Override
    public void show(ErrorSummary errors, Problem problem) {
        switch (problem.field()) {
            case REASON -> errors.show(reason.field(), problem.message());
            case ORIGIN -> errors.show(origin, problem.message());
            case LEARNING_AIM -> errors.show(learningAim.field(), problem.message());
            default -> errors.show(title, problem.message());
        }
    }

    @Override
    public void sent() {
        reason.sent();
        learningAim.sent();
    }
}
