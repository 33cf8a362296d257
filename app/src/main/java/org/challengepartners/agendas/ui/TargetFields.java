package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.Direction;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;

/** The fields of a target. */
class TargetFields implements ItemFields {

    private final RadioButtonGroup<ItemId> priority = new RadioButtonGroup<>("Priority that it belongs to");
    private final TextField statement =
            ItemFields.line("What should change", "A few words, for example “Cut persistent absence”");
    private final TextField measure =
            ItemFields.line("What is measured", "For example “pupils who miss a tenth of their sessions”");
    private final TextField unit = ItemFields.line("Unit (optional)", "For example “%” or “pupils”");
    private final RadioButtonGroup<Direction> direction =
            new RadioButtonGroup<>("Which way should it go?", Direction.values());
    private final TextField baseline =
            ItemFields.line("Baseline (optional)", "A number. Leave it empty if it is still to be measured.");
    private final DayField baselineDay =
            new DayField("Day of the baseline", "When it was measured, or by when it will be");
    private final TextField value = ItemFields.line("Target", "A number");
    private final DayField due = new DayField("Day of the target", "By when it should be reached");

    TargetFields(AgendaText agenda) {
        priority.setManualValidation(true);
        priority.setItems(agenda.priorities().stream().map(AgendaText.Part::id).toList());
        priority.setItemLabelGenerator(id -> agenda.titleOf(id).orElse(""));
        direction.setManualValidation(true);
        direction.setItemLabelGenerator(Direction::words);
    }

    @Override
    public Component[] all() {
        return new Component[] {priority, statement, measure, unit, direction, baseline, baselineDay, value, due};
    }

    @Override
    public void open(Opened opened) {
        if (opened.text() instanceof ItemText.Target stored) {
            priority.setValue(stored.priority());
            statement.setValue(stored.statement());
            measure.setValue(stored.measure());
            unit.setValue(stored.unit());
            direction.setValue(stored.direction());
            baseline.setValue(ItemWords.typed(stored.baseline().value()));
            baselineDay.setValue(stored.baseline().day());
            value.setValue(ItemWords.typed(stored.value()));
            due.setValue(stored.due());
        }
    }

    @Override
    public ItemForm typed() {
        return new ItemForm.Target(
                priority.getValue(),
                statement.getValue(),
                measure.getValue(),
                unit.getValue(),
                direction.getValue(),
                baseline.getValue(),
                baselineDay.getValue(),
                value.getValue(),
                due.getValue());
    }

    @Override
    public void show(ErrorSummary errors, Problem problem) {
        switch (problem.field()) {
            case PRIORITY -> errors.show(priority, problem.message());
            case MEASURE -> errors.show(measure, problem.message());
            case UNIT -> errors.show(unit, problem.message());
            case DIRECTION -> errors.show(direction, problem.message());
            case BASELINE -> errors.show(baseline, problem.message());
            case BASELINE_DAY -> errors.show(baselineDay, problem.message());
            case VALUE -> errors.show(value, problem.message());
            case DUE -> errors.show(due, problem.message());
            default -> errors.show(statement, problem.message());
        }
    }

    @Override
    public void sent() {}
}
