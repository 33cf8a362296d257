package org.challengepartners.establishments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.establishments.BadRow;
import org.challengepartners.establishments.ImportSummary;
import org.challengepartners.establishments.Importing;

/** The first rows that could not be read, and all of them as a file. */
class BadRowsPart extends Div {

    private static final int SHOWN = 5;

    BadRowsPart(Importing importing, ImportSummary checked) {
        addClassName("page");
        var list = new UnorderedList();
        importing.badRows(checked.id()).stream()
                .limit(SHOWN)
                .forEach(row -> list.add(new ListItem("Line %d %s".formatted(row.line(), row.problem()))));
        var all = new Anchor(
                DownloadHandler.fromInputStream(asked -> csv(importing.badRows(checked.id()))),
                "Download all rows that cannot be read, as CSV");
        all.setRouterIgnore(true);
        add(new Paragraph("These rows are left out; all others are read:"), list, all);
    }

    private static DownloadResponse csv(List<BadRow> rows) {
        var text = rows.stream()
                .map(row -> "%d,%s,%s".formatted(row.line(), quoted(row.problem()), quoted(row.content())))
                .collect(Collectors.joining("\r\n", "\uFEFF\"Line\",\"Problem\",\"Row\"\r\n", "\r\n"));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "rows-that-cannot-be-read.csv", "text/csv", bytes.length);
    }

    /** A cell that a spreadsheet would take for a formula opens as text. */
    static String quoted(String cell) {
        var safe = cell.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*") ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
