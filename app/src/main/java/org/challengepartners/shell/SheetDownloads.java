package org.challengepartners.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;

/** Takes a list away as it stands, for spreadsheet programs: made when somebody asks, by the list's own service. */
public class SheetDownloads extends Div {

    /**
     * Two buttons.
     *
     * @param name of the file, without an ending
     * @param sheet asked anew for each press, as whoever presses
     */
    public SheetDownloads(String name, SerializableSupplier<Sheet> sheet) {
        addClassName("downloads");
        add(
                new Span("Take this list away:"),
                new FileButton(
                        "CSV",
                        name + ".csv",
                        "text/csv;charset=utf-8",
                        () -> sheet.get().csv()),
                new FileButton(
                        "Excel",
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> sheet.get().xlsx()));
    }
}
