package org.challengepartners.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Links that take a list away as it stands, for spreadsheet programs: made when somebody asks, by the list's own service. */
public class SheetDownloads extends Paragraph {

    /**
     * Two links.
     *
     * @param name of the file, without an ending
     * @param sheet asked anew for each download, as whoever downloads it
     */
    public SheetDownloads(String name, SerializableSupplier<Sheet> sheet) {
        addClassName("downloads");
        add(
                new Span("Take this list away: "),
                link("CSV", name + ".csv", "text/csv;charset=utf-8", sheet, Sheet::csv),
                new Span(" or "),
                link(
                        "Excel",
                        name + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        sheet,
                        Sheet::xlsx));
    }

    private static Anchor link(
            String words,
            String file,
            String type,
            SerializableSupplier<Sheet> sheet,
            SerializableFunction<Sheet, byte[]> form) {
        return new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = form.apply(sheet.get());
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
                }),
                words);
    }
}
