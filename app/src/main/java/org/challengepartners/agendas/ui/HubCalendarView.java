package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ReadingCalendar;
import org.challengepartners.messages.MessageLinks;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;

/** The year of the reader's hubs, as a month, a week or a list; each span has an address of its own. */
@Route(AgendaLinks.CALENDAR)
@Menu(title = "Calendar", order = Places.HUB + 2)
@RolesAllowed({"headteacher", "hub-lead"})
class HubCalendarView extends Composite<Page> implements BeforeEnterObserver {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final ReadingCalendar reading;
    private final Div body = new Div();

    HubCalendarView(ReadingCalendar reading) {
        this.reading = reading;
        body.addClassName("page");
        getContent().add(new PageHeading("Calendar"), body);
        getContent().widen();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var query = entering.getLocation().getQueryParameters();
        var today = reading.today();
        show(
                CalendarSpan.of(query.getSingleParameter("span").orElse("")),
                query.getSingleParameter("day").flatMap(HubCalendarView::day).orElse(today),
                today);
    }

    private void show(CalendarSpan span, LocalDate day, LocalDate today) {
        var entries = reading.entries(span.first(day), span.last(day));
        body.removeAll();
        body.add(ways(span, day, today));
        var part = new Part(span.heading(day));
        if (entries.isEmpty()) {
            part.add(new EmptyState("Nothing stands here", "What the hub's lead opens for sign-up stands here."));
        }
        if (span == CalendarSpan.MONTH) {
            part.add(new MonthTable(day, today, entries));
        } else if (!entries.isEmpty()) {
            part.add(new CalendarDays(entries));
        }
        body.add(
                part,
                new Paragraph(new Anchor(
                        MessageLinks.CALENDAR_FEEDS, "Read this in the calendar of your telephone or computer")));
    }

    /** To the other spans, and to what lies before and after. */
    private static Component ways(CalendarSpan span, LocalDate day, LocalDate today) {
        var ways = new Nav();
        ways.addClassNames("calendar-ways", "not-printed");
        ways.setAriaLabel("Days shown");
        ways.add(
                new Anchor(span.link(span.step(day, -1)), "Before"),
                new Anchor(span.link(today), "Today"),
                new Anchor(span.link(span.step(day, 1)), "After"));
        for (var other : CalendarSpan.values()) {
            var link = new Anchor(other.link(day), other.words());
            if (other == span) {
                link.getElement().setAttribute("aria-current", "true");
            }
            ways.add(link);
        }
        return ways;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
