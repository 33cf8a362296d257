package org.challengepartners.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.challengepartners.calendar.CalendarLinks;
import org.challengepartners.calendar.HolidayLine;
import org.challengepartners.calendar.KeepingCalendar;
import org.challengepartners.calendar.TermYear;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;
import org.challengepartners.shell.StatusTag;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** The days that count, as the office keeps them: bank holidays, and the term dates of councils. */
@Route(CalendarLinks.OFFICE)
@Menu(title = "Calendar", order = Places.OFFICE + 4)
@RolesAllowed("office")
class OfficeCalendarView extends Composite<Page> implements AfterNavigationObserver {

    private final KeepingCalendar keeping;
    private final Paragraph known = new Paragraph();
    private final RecordTable<HolidayLine> holidays;
    private final RecordTable<TermYear> terms;

    OfficeCalendarView(KeepingCalendar keeping) {
        this.keeping = keeping;
        var errors = new ErrorSummary();
        holidays = new RecordTable<HolidayLine>(
                        "Bank holidays from today on",
                        "No bank holiday is known from today on.",
                        page -> cut(keeping.holidays(), page))
                .column("Day", line -> DateWords.day(line.day()))
                .column("Name", HolidayLine::name)
                .part("Counts as", OfficeCalendarView::state);
        terms = new RecordTable<TermYear>(
                        "Terms of this school year and later ones",
                        "No term dates are known yet: every weekday that is no bank holiday counts as a school day.",
                        page -> cut(keeping.terms(), page))
                .column("Whose", TermYear::whose)
                .column("School year", year -> year.year().toString())
                .part("Terms", OfficeCalendarView::terms);
        getContent().widen();
        getContent()
                .add(
                        errors,
                        new PageHeading("Calendar"),
                        new Part(
                                "Term dates",
                                new Paragraph(
                                        "Deadlines of reviews and agendas are counted in school days. A school follows"
                                                + " the standard terms unless its headteacher chooses a council or enters its own."),
                                new Paragraph(new Anchor(CalendarLinks.UPLOAD, "Upload term dates")),
                                terms),
                        new Part("Bank holidays", known, holidays),
                        new HolidayForm(keeping, errors, this::refresh));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        refresh();
    }

    private void refresh() {
        known.setText("Those of England and Wales are known until %s. No deadline is given beyond that day."
                .formatted(DateWords.day(keeping.holidaysKnownUntil())));
        holidays.refresh();
        terms.refresh();
    }

    private static StatusTag state(HolidayLine line) {
        if (!line.holiday()) {
            return StatusTag.neutral("An ordinary day, by the office");
        }
        return StatusTag.done(line.proclaimed() ? "Bank holiday, by the office" : "Bank holiday");
    }

    private static UnorderedList terms(TermYear year) {
        var list = new UnorderedList();
        year.terms()
                .forEach(term -> list.add(new ListItem(
                        "%s: %s".formatted(term.name(), DateWords.days(term.firstDay(), term.lastDay())))));
        return list;
    }

    private static <T> Slice<T> cut(List<T> all, Pageable page) {
        int from = (int) Math.min(page.getOffset(), all.size());
        int to = Math.min(from + page.getPageSize(), all.size());
        return new SliceImpl<>(all.subList(from, to), page, to < all.size());
    }
}
