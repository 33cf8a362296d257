package org.challengepartners.agendas.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.shell.DateWords;

/** Which days of a hub's calendar are shown: a month, a week, or the school year as a list. */
enum CalendarSpan {
    MONTH("Month"),
    WEEK("Week"),
    LIST("List of the year");

    private final String words;

    CalendarSpan(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The span of an address; a month for anything else. */
    static CalendarSpan of(String text) {
        return switch (text) {
            case "week" -> WEEK;
            case "list" -> LIST;
            default -> MONTH;
        };
    }

    /** Its first day; a month begins with the Monday of its first week. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH -> monday(YearMonth.from(day).atDay(1));
            case WEEK -> monday(day);
            case LIST -> SchoolYear.of(day).firstDay();
        };
    }

    /** Its last day, inclusive. */
    LocalDate last(LocalDate day) {
        return switch (this) {
            case MONTH -> YearMonth.from(day).atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case WEEK -> monday(day).plusDays(6);
            case LIST -> SchoolYear.of(day).lastDay();
        };
    }

    /** A day of the span before (-1) or after it (1). */
    LocalDate step(LocalDate day, int way) {
        return switch (this) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(way);
            case WEEK -> day.plusWeeks(way);
            case LIST -> day.plusYears(way);
        };
    }

    /** {@code March 2027}, {@code 1 to 7 March 2027}, {@code School year 2026/27}. */
    String heading(LocalDate day) {
        return switch (this) {
            case MONTH -> DateWords.month(day);
            case WEEK -> DateWords.days(first(day), last(day));
            case LIST -> "School year " + SchoolYear.of(day);
        };
    }

    /** The address of this span around a day. */
    String link(LocalDate day) {
        return "%s?span=%s&day=%s".formatted(AgendaLinks.CALENDAR, name().toLowerCase(Locale.ROOT), day);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
