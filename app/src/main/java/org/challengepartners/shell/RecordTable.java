package org.challengepartners.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/**
 * Rows of records, a page at a time, as a real table: read by every screen reader, printed as it stands, and turned into
 * cards where the screen is narrow.
 */
public class RecordTable<T> extends Div {

    private static final int ROWS = 25;

    private final List<Column<T>> columns = new ArrayList<>();
    private final NativeTable table = new NativeTable();
    private final Div paging = new Div();
    private final String whenEmpty;
    private SerializableFunction<Pageable, Slice<T>> rows;
    private int page;
    private List<T> shown = List.of();
    /** The last row of each page that lies before the shown one. */
    private final List<T> turned = new ArrayList<>();

    /**
     * A table without columns.
     *
     * @param caption what it lists, for screen readers
     * @param whenEmpty what stands in its place when there is nothing
     * @param rows the records of a page, asked anew for each page
     */
    public RecordTable(String caption, String whenEmpty, SerializableFunction<Pageable, Slice<T>> rows) {
        this.whenEmpty = whenEmpty;
        this.rows = rows;
        addClassName("record-table");
        table.setCaptionText(caption);
        paging.addClassName("paging");
    }

    /** Adds a column of words. */
    public RecordTable<T> column(String heading, SerializableFunction<T, String> words) {
        return part(heading, row -> new Text(words.apply(row)));
    }

    /** Adds a column of links or tags. */
    public RecordTable<T> part(String heading, SerializableFunction<T, Component> part) {
        columns.add(new Column<>(heading, part));
        return this;
    }

    /** Reads and shows the first page. */
    public void refresh() {
        show(0);
    }

    /** Reads the page that is shown again, as when something has happened; leaves it alone if its rows are the same. */
    public void reload() {
        var records = rows.apply(wanted());
        if (!records.getContent().equals(shown)) {
            show(records);
        }
    }

    private void show(int wanted) {
        page = wanted;
        while (turned.size() > wanted) {
            turned.removeLast();
        }
        show(rows.apply(wanted()));
    }

    private void next() {
        turned.add(shown.getLast());
        show(page + 1);
    }

    private Pageable wanted() {
        return page == 0 ? TurnedPage.first(ROWS) : TurnedPage.behind(turned.getLast(), page, ROWS);
    }

    private void show(Slice<T> records) {
        shown = List.copyOf(records.getContent());
        removeAll();
        if (records.isEmpty() && page == 0) {
            add(new Paragraph(whenEmpty));
            return;
        }
        table.removeAll();
        table.add(head(), body(records.getContent()));
        page(records);
        add(table, paging);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column.heading());
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return new NativeTableHeader(row);
    }

    private NativeTableBody body(List<T> records) {
        var body = new NativeTableBody();
        records.forEach(record -> {
            var row = new NativeTableRow();
            columns.forEach(column -> {
                var label = new Span(column.heading());
                label.addClassName("cell-label");
                label.getElement().setAttribute("aria-hidden", "true");
                row.add(new NativeTableCell(label, column.part().apply(record)));
            });
            body.add(row);
        });
        return body;
    }

    private void page(Slice<T> records) {
        paging.removeAll();
        if (records.hasPrevious()) {
            paging.add(new Button("Previous page", pressed -> show(page - 1)));
        }
        if (records.hasNext()) {
            paging.add(new Button("Next page", pressed -> next()));
        }
    }

    private record Column<T>(String heading, SerializableFunction<T, Component> part) implements java.io.Serializable {}
}
