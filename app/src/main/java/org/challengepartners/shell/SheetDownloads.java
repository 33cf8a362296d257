package org.challengepartners.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;

/** Links that take a list away as it stands, for spreadsheet programs: made when somebody asks, by the list's own service. */
public class SheetDownloads extends Composite<TakeAway> {

    private final String name;
    private final SerializableSupplier<Sheet> sheet;

    /**
     * Two links.
     *
     * @param name of the file, without an ending
     * @param sheet asked anew for each download, as whoever downloads it
     */
    public SheetDownloads(String name, SerializableSupplier<Sheet> sheet) {
        this.name = name;
        this.sheet = sheet;
    }

    @Override
    protected TakeAway initContent() {
        return new TakeAway("list")
                .as(
                        "CSV",
                        () -> Optional.of(new TakenFile(
                                name + ".csv",
                                "text/csv;charset=utf-8",
                                sheet.get().csv())))
                .as(
                        "Excel",
                        () -> Optional.of(new TakenFile(
                                name + ".xlsx",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                sheet.get().xlsx())));
    }
}
