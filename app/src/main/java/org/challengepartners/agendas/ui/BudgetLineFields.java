package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.agendas.AgendaText;
import org.challengepartners.agendas.ItemForm;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemText;
import org.challengepartners.agendas.Payer;
import org.challengepartners.agendas.Problem;
import org.challengepartners.shell.ErrorSummary;

/** The fields of a line of the budget. */
class BudgetLineFields implements ItemFields {

    private final TextField what = ItemFields.line("What is paid", "For example cover, travel or a speaker");
    private final RadioButtonGroup<Optional<ItemId>> item = new RadioButtonGroup<>("What is it for?");
    private final TextField planned = ItemFields.line("Planned cost in pounds", "");
    private final RadioButtonGroup<Payer> payer = new RadioButtonGroup<>("Who pays?", Payer.values());

    BudgetLineFields(AgendaText agenda) {
        item.setManualValidation(true);
        item.setItems(choices(agenda));
        item.setItemLabelGenerator(chosen -> chosen.map(id -> words(agenda, id)).orElse("The whole hub"));
        item.setValue(Optional.empty());
        payer.setManualValidation(true);
        payer.setItemLabelGenerator(Payer::words);
    }

    @Override
    public Component[] all() {
        return new Component[] {what, item, planned, payer};
    }

    @Override
    public void open(Opened opened) {
        if (opened.text() instanceof ItemText.BudgetLine stored) {
            what.setValue(stored.what());
            item.setValue(Optional.ofNullable(stored.item()));
            planned.setValue(ItemWords.typed(stored.planned()));
            payer.setValue(stored.payer());
        }
    }

    @Override
    public ItemForm typed() {
        return new ItemForm.BudgetLine(
                item.getOptionalValue().flatMap(chosen -> chosen).orElse(null),
                what.getValue(),
                planned.getValue(),
                payer.getValue());
    }

    @Override
    public void show(ErrorSummary errors, Problem problem) {
        switch (problem.field()) {
            case PLANNED_COST -> errors.show(planned, problem.message());
            case PAYER -> errors.show(payer, problem.message());
            case PRIORITY -> errors.show(item, problem.message());
            default -> errors.show(what, problem.message());
        }
    }

    @Override
    public void sent() {}

    private static List<Optional<ItemId>> choices(AgendaText agenda) {
        var choices = new ArrayList<Optional<ItemId>>();
        choices.add(Optional.empty());
        agenda.priorities().forEach(priority -> choices.add(Optional.of(priority.id())));
        agenda.activities().forEach(activity -> choices.add(Optional.of(activity.id())));
        return choices;
    }

    private static String words(AgendaText agenda, ItemId id) {
        return switch (agenda.find(id).orElseThrow()) {
            case ItemText.Priority priority -> "The priority “%s”".formatted(priority.title());
            case ItemText.Activity activity -> "The activity “%s”".formatted(activity.title());
            default -> "";
        };
    }
}
