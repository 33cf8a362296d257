package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.challengepartners.agendas.CalendarEntry;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.StatusTag;

/** What stands on the days of a week or a year, as a list of days. */
class CalendarDays extends Composite<Div> {

    CalendarDays(List<CalendarEntry> entries) {
        getContent().addClassName("page");
        var days = new LinkedHashMap<LocalDate, List<CalendarEntry>>();
        entries.forEach(entry ->
                days.computeIfAbsent(entry.day(), _ -> new ArrayList<>()).add(entry));
        days.forEach((day, its) -> {
            var list = new UnorderedList();
            list.addClassName("findings");
            its.forEach(entry -> list.add(line(entry)));
            getContent().add(new H3(DateWords.day(day)), list);
        });
    }

    static ListItem line(CalendarEntry entry) {
        var item = new ListItem(new Span(entry.time() + " "), new Anchor(entry.path(), entry.title()));
        item.addClassName("finding");
        if (entry.cancelled()) {
            item.add(StatusTag.problem("Cancelled"));
        }
        return item;
    }
}
