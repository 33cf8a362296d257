package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.BudgetDetail;
import org.challengepartners.agendas.Cost;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.KeepingBudget;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Part;

/** Where a lead moves the planned cost of a line, within the share that the schools agreed. */
class MoveLinePart extends Composite<Part> {

    private final RadioButtonGroup<BudgetDetail.Line> line = new RadioButtonGroup<>("Which line is moved?");
    private final TextField planned = ItemFields.line("Planned cost from now on, in pounds", "");
    private final TextField because = ItemFields.line("Why it is moved", "");

    MoveLinePart(BudgetDetail budget, KeepingBudget keeping, ErrorSummary errors, BudgetSteps steps) {
        SpendPart.lines(line, budget);
        getContent()
                .add(
                        new Paragraph(
                                budget.share() == 0
                                        ? "The schools agreed no share by which a line may move, so any move is put to them again."
                                        : Cost.share(budget.share())),
                        line,
                        planned,
                        because,
                        new Actions(new Button(
                                "Move the line",
                                pressed -> steps.took(
                                        budget,
                                        keeping.move(
                                                budget.agenda().id(),
                                                line.getValue().id(),
                                                planned.getValue(),
                                                because.getValue()),
                                        "The line is moved",
                                        problem -> errors.show(
                                                problem.field() == Field.BECAUSE ? because : planned,
                                                problem.message())))));
    }

    @Override
    protected Part initContent() {
        var part = new Part("Move a planned cost");
        part.addClassName("not-printed");
        return part;
    }
}
