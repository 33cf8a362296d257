package org.challengepartners.establishments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import org.challengepartners.establishments.DifferenceKind;
import org.challengepartners.establishments.DifferenceLine;
import org.challengepartners.establishments.ImportSummary;
import org.challengepartners.establishments.Importing;
import org.challengepartners.shell.RecordTable;

/** The establishments that the file and the register say different things of, one sort at a time. */
class DifferenceTable extends Div {

    private static final int MOST_CHANGES = 6;

    private final RadioButtonGroup<DifferenceKind> kinds = new RadioButtonGroup<>("Show the establishments that are");

    DifferenceTable(Importing importing, ImportSummary checked) {
        addClassName("page");
        var there = Arrays.stream(DifferenceKind.values())
                .filter(kind -> count(checked, kind) > 0)
                .toList();
        var table = new RecordTable<DifferenceLine>(
                        "Establishments that would change",
                        "None",
                        page -> importing.differences(checked.id(), kinds.getValue(), page))
                .column("URN", line -> line.urn().toString())
                .column("Establishment", DifferenceLine::name)
                .part("What the file says otherwise", DifferenceTable::changes);
        kinds.setItems(there);
        kinds.setItemLabelGenerator(kind -> "%s (%,d)".formatted(kind.words(), count(checked, kind)));
        kinds.setValue(there.getFirst());
        kinds.addValueChangeListener(changed -> table.refresh());
        add(kinds, table);
        table.refresh();
    }

    private static Div changes(DifferenceLine line) {
        var list = new UnorderedList();
        line.changes().stream()
                .limit(MOST_CHANGES)
                .forEach(change -> list.add(new ListItem("%s: %s → %s"
                        .formatted(change.column(), orNothing(change.before()), orNothing(change.after())))));
        if (line.changes().size() > MOST_CHANGES) {
            list.add(new ListItem("and %d more".formatted(line.changes().size() - MOST_CHANGES)));
        }
        return line.changes().isEmpty() ? new Div(new Paragraph(inWords(line.kind()))) : new Div(list);
    }

    private static String inWords(DifferenceKind kind) {
        return kind == DifferenceKind.VANISHED ? "Not in this file; it stays, marked" : "Not in the register yet";
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    private static int count(ImportSummary checked, DifferenceKind kind) {
        var counts = checked.counts();
        return switch (kind) {
            case NEW -> counts.added();
            case CHANGED -> counts.changed();
            case CLOSED -> counts.closed();
            case REOPENED -> counts.reopened();
            case VANISHED -> counts.vanished();
        };
    }
}
