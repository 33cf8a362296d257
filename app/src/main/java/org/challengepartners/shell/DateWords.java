package org.challengepartners.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people here read them: with the weekday, in 24 hours, on the clocks of Europe/London. */
public final class DateWords {

    /** The one time zone of the house. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DateWords() {}

    /** {@code Tuesday 4 May 2027}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in London: {@code Tuesday 4 May 2027}. */
    public static String day(Instant moment) {
        return day(moment.atZone(LONDON).toLocalDate());
    }

    /** {@code Tuesday 4 May 2027, 16:00}. */
    public static String dayAndTime(Instant moment) {
        return day(moment) + ", " + time(moment);
    }

    /** {@code 16:00}. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(LONDON));
    }

    /** From one time of a day to another: {@code 09:15 to 10:00}. */
    public static String times(Instant from, Instant to) {
        return time(from) + " to " + time(to);
    }

    /** Where only the month is known: {@code January 2017}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** The month of a day of which no more is known or matters: {@code January 2017}. */
    public static String month(LocalDate day) {
        return month(YearMonth.from(day));
    }

    /**
     * Days in a row, both included, without weekdays: {@code 27 to 29 April 2027}, {@code 30 April to 2 May 2027}, or one
     * day with its weekday.
     */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        var pattern = YearMonth.from(first).equals(YearMonth.from(last))
                ? "d"
                : first.getYear() == last.getYear() ? "d MMMM" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(first)
                + " to "
                + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(last);
    }
}
