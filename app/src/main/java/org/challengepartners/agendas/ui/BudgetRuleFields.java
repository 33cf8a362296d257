package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.ErrorSummary;

/** The field of how far a budget line may move. */
class BudgetRuleFields implements ItemFields {

    private final TextField percent = ItemFields.line(
            "By how many per cent?", "Of the planned cost that the schools agreed; 0 if any move asks them again");

    @Override
    public Component[] all() {
        return new Component[] {percent};
    }

    @Override
    public void open(Opened opened) {
        percent.setValue(opened.text() instanceof ItemText.BudgetRule rule ? String.valueOf(rule.percent()) : "");
    }

    @Override
    public ItemForm typed() {
        return new ItemForm.BudgetRule(percent.getValue());
    }

    @Override
    public void show(ErrorSummary errors, Problem problem) {
        errors.show(percent, problem.message());
    }

    @Override
    public void sent() {}
}
