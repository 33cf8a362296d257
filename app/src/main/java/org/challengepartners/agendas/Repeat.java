package org.challengepartners.agendas;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How an activity that is a series goes on. */
public enum Repeat {
    ONCE("Once"),
    WEEKLY("Every week"),
    FORTNIGHTLY("Every two weeks"),
    MONTHLY("Every month, on the same weekday");

    private final String words;

    Repeat(String words) {
        this.words = words;
    }

    /** As its form says it. */
    public String words() {
        return words;
    }

    /** The nth day of a series that begins on that day, from 0; the second Thursday of a month is followed by the second of the next. */
    LocalDate day(LocalDate first, int nth) {
        return switch (this) {
            case ONCE -> first;
            case WEEKLY -> first.plusWeeks(nth);
            case FORTNIGHTLY -> first.plusWeeks(2L * nth);
            case MONTHLY ->
                first.withDayOfMonth(1)
                        .plusMonths(nth)
                        .with(TemporalAdjusters.dayOfWeekInMonth(inMonth(first), first.getDayOfWeek()));
        };
    }

    /** The fifth Thursday of a month counts as the last, since most months have no fifth. */
    private static int inMonth(LocalDate day) {
        var nth = (day.getDayOfMonth() - 1) / 7 + 1;
        return nth == 5 ? -1 : nth;
    }
}
