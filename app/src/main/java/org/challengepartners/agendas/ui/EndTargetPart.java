package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.EndForm;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Outcome;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.TargetDetail;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.WarningText;

/** Where a lead ends a target: with its last figure, or with why there is none. */
class EndTargetPart extends Composite<Part> {

    private final TargetDetail target;
    private final ErrorSummary errors;
    private final TargetSteps steps;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>("How did it end?", Outcome.values());
    private final TextField last = ItemFields.line("Last value (optional)", "Leave it empty if it was not measured");
    private final LongText because =
            new LongText("Why it was not measured, or dropped (optional)").limit(Limits.PARAGRAPH);

    EndTargetPart(TargetDetail target, ErrorSummary errors, TargetSteps steps) {
        this.target = target;
        this.errors = errors;
        this.steps = steps;
        outcome.setManualValidation(true);
        outcome.setItemLabelGenerator(Outcome::words);
        getContent()
                .add(
                        new WarningText("You cannot take this back."),
                        outcome,
                        last,
                        because,
                        new Actions(new Button("End this target", pressed -> end())));
    }

    @Override
    protected Part initContent() {
        return new Part("End the target");
    }

    private void end() {
        steps.took(
                target,
                steps.checking()
                        .end(
                                target.agenda().id(),
                                target.id(),
                                new EndForm(outcome.getValue(), last.getValue(), because.getValue())),
                "The target has ended",
                this::show);
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case VALUE -> errors.show(last, problem.message());
            case BECAUSE -> errors.show(because, problem.message());
            default -> errors.show(outcome, problem.message());
        }
    }
}
