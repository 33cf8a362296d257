package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.challengepartners.agendas.CalendarEntry;
import org.challengepartners.shell.DateWords;

/** A month as a table of weeks; where the screen is narrow, a list of the days on which something stands. */
class MonthTable extends Composite<NativeTable> {

    private final LocalDate day;
    private final LocalDate today;
    private final List<CalendarEntry> entries;

    MonthTable(LocalDate day, LocalDate today, List<CalendarEntry> entries) {
        this.day = day;
        this.today = today;
        this.entries = entries;
        getContent().addClassName("month");
        getContent().setCaptionText("What stands in " + DateWords.month(day));
        getContent().add(head(), body());
    }

    private static NativeTableHeader head() {
        var row = new NativeTableRow();
        for (var weekday : DayOfWeek.values()) {
            var cell = new NativeTableHeaderCell(weekday.getDisplayName(TextStyle.FULL, Locale.UK));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableBody body() {
        var body = new NativeTableBody();
        var last = CalendarSpan.MONTH.last(day);
        for (var monday = CalendarSpan.MONTH.first(day); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            var week = new NativeTableRow();
            for (int weekday = 0; weekday < DayOfWeek.values().length; weekday++) {
                week.add(cell(monday.plusDays(weekday)));
            }
            body.add(week);
        }
        return body;
    }

    private NativeTableCell cell(LocalDate date) {
        var its = entries.stream().filter(entry -> entry.day().equals(date)).toList();
        var number = new Span(String.valueOf(date.getDayOfMonth()));
        number.addClassName("month-number");
        var whole = new Span(DateWords.day(date));
        whole.addClassName("month-day");
        var cell = new NativeTableCell(number, whole);
        if (date.equals(today)) {
            number.getElement().setAttribute("aria-current", "date");
        }
        if (!YearMonth.from(date).equals(YearMonth.from(day))) {
            cell.addClassName("month-other");
        }
        if (its.isEmpty()) {
            cell.addClassName("month-empty");
        }
        its.forEach(entry -> {
            var time = new Span(entry.time());
            time.addClassName("quiet");
            cell.add(new Div(time, new Anchor(entry.path(), (entry.cancelled() ? "Cancelled: " : "") + entry.title())));
        });
        return cell;
    }
}
