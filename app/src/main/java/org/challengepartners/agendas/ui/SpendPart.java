package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.BudgetDetail;
import org.challengepartners.agendas.KeepingBudget;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.SpendForm;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;

/** Where a lead notes what a line cost, or why nothing was spent. */
class SpendPart extends Composite<Part> {

    private final ErrorSummary errors;
    private final RadioButtonGroup<BudgetDetail.Line> line = new RadioButtonGroup<>("Which line was paid?");
    private final TextField actual =
            ItemFields.line("Actual cost in pounds (optional)", "Leave it empty if nothing was spent");
    private final TextField because = ItemFields.line("Not spent, because (optional)", "Needed if nothing was spent");
    private final TextField receipt = ItemFields.line("Reference of the receipt (optional)", "");

    SpendPart(BudgetDetail budget, KeepingBudget keeping, ErrorSummary errors, BudgetSteps steps) {
        this.errors = errors;
        lines(line, budget);
        var save = new Button(
                "Note what it cost",
                pressed -> steps.took(
                        budget,
                        keeping.spend(
                                budget.agenda().id(),
                                line.getValue().id(),
                                new SpendForm(actual.getValue(), because.getValue(), receipt.getValue())),
                        "It is noted",
                        this::show));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(line, actual, because, receipt, new Actions(save));
    }

    @Override
    protected Part initContent() {
        var part = new Part("Note what a line cost");
        part.addClassName("not-printed");
        return part;
    }

    /** Offers the lines, those first of which nothing is known. */
    static void lines(RadioButtonGroup<BudgetDetail.Line> line, BudgetDetail budget) {
        line.setManualValidation(true);
        line.setItems(budget.lines());
        line.setItemLabelGenerator(one -> one.text().what());
        line.setValue(
                budget.open().isEmpty()
                        ? budget.lines().getFirst()
                        : budget.open().getFirst());
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case BECAUSE -> errors.show(because, problem.message());
            case RECEIPT -> errors.show(receipt, problem.message());
            default -> errors.show(actual, problem.message());
        }
    }
}
