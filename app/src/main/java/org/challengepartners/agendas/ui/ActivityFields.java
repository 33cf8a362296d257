package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.agendas.ActivityKind;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;

/** The fields of an activity. */
class ActivityFields implements ItemFields {

    private final RadioButtonGroup<ActivityKind> kind =
            new RadioButtonGroup<>("What kind of activity is it?", ActivityKind.values());
    private final TextField title = ItemFields.line("What it is called", "");
    private final DayField day;
    private final RadioButtonGroup<Optional<ItemId>> serves = new RadioButtonGroup<>("Whom does it serve?");

    ActivityFields(AgendaText agenda) {
        day = new DayField("Day", "In the school year " + agenda.schoolYear());
        kind.setManualValidation(true);
        kind.setItemLabelGenerator(ActivityKind::words);
        serves.setManualValidation(true);
        serves.setItems(choices(agenda));
        serves.setItemLabelGenerator(chosen -> chosen.map(
                        id -> "The priority “%s”".formatted(agenda.titleOf(id).orElse("")))
                .orElse("The whole hub"));
        serves.setValue(Optional.empty());
    }

    @Override
    public Component[] all() {
        return new Component[] {kind, title, day, serves};
    }

    @Override
    public void open(Opened opened) {
        if (opened.text() instanceof ItemText.Activity stored) {
            kind.setValue(stored.activity());
            title.setValue(stored.title());
            day.setValue(stored.day());
            serves.setValue(Optional.ofNullable(stored.priority()));
        }
    }

    @Override
    public ItemForm typed() {
        return new ItemForm.Activity(
                serves.getOptionalValue().flatMap(chosen -> chosen).orElse(null),
                kind.getValue(),
                title.getValue(),
                day.getValue());
    }

    @Override
    public void show(ErrorSummary errors, Problem problem) {
        switch (problem.field()) {
            case ACTIVITY -> errors.show(kind, problem.message());
            case DAY -> errors.show(day, problem.message());
            case PRIORITY -> errors.show(serves, problem.message());
            default -> errors.show(title, problem.message());
        }
    }

    @Override
    public void sent() {}

    private static List<Optional<ItemId>> choices(AgendaText agenda) {
        var choices = new ArrayList<Optional<ItemId>>();
        choices.add(Optional.empty());
        agenda.priorities().forEach(priority -> choices.add(Optional.of(priority.id())));
        return choices;
    }
}
