package org.challengepartners.decisions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.challengepartners.decisions.AgendaItem;
import org.challengepartners.decisions.Direction;
import org.challengepartners.shell.ErrorSummary;

/** What a proxy does on each resolution of a meeting. */
class DirectionFields extends Composite<Div> {

    private final Map<Integer, RadioButtonGroup<Direction>> fields = new LinkedHashMap<>();

    DirectionFields() {
        getContent().addClassName("page");
    }

    void show(List<AgendaItem> agenda) {
        getContent().removeAll();
        fields.clear();
        agenda.forEach(item -> {
            var field = new RadioButtonGroup<>(
                    "Resolution %d: %s".formatted(item.number(), item.title()), Direction.values());
            field.setItemLabelGenerator(Direction::words);
            field.setManualValidation(true);
            fields.put(item.number(), field);
            getContent().add(field);
        });
    }

    /** Those that are chosen; what is missing is said in the summary. */
    Map<Integer, Direction> read(ErrorSummary errors) {
        var chosen = new LinkedHashMap<Integer, Direction>();
        fields.forEach((number, field) -> {
            if (field.getValue() == null) {
                errors.show(field, "Say what the proxy does on resolution " + number);
            } else {
                chosen.put(number, field.getValue());
            }
        });
        return chosen;
    }
}
