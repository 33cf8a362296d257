package org.challengepartners.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The last day on which something may be done, and the kind of days in which it was counted. The whole of that day counts,
 * on the clocks of Europe/London.
 *
 * @param lastDay inclusive
 */
public record Deadline(DayKind kind, LocalDate lastDay) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /**
     * At the end of a period of calendar days of which the first day is one, as that of a written resolution, which lapses
     * at the end of 28 days beginning with the circulation date.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/297">Companies Act 2006, s 297</a>
     */
    public static Deadline beginningWith(LocalDate firstDay, int days) {
        return new Deadline(DayKind.CALENDAR_DAYS, firstDay.plusDays(days - 1L));
    }

    /** The first instant that is too late: midnight in Europe/London after the last day. */
    public Instant endsAt() {
        return lastDay.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    /** Whether it is too late. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** {@code the end of Tuesday 4 May 2027 (UK time)}. */
    public String words() {
        return "the end of %s (UK time)".formatted(DAY.format(lastDay));
    }

    /** {@code the end of Tuesday 4 May 2027 (UK time), counted in school days}. */
    public String wordsWithCalendar() {
        return "%s, counted in %s".formatted(words(), kind.words());
    }
}
