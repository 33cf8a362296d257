package org.challengepartners.calendar;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Which days count. All days are days in Europe/London. A calendar is a value: what it says does not change while it is
 * held, so read it anew for each thing that is decided.
 */
public sealed interface DayCalendar permits CompanyDays, SchoolDays {

    /** The kind of day that counts here. */
    DayKind kind();

    /**
     * Whether the day counts.
     *
     * @throws BeyondTheCalendar if the bank holidays of that day's year are not known
     */
    boolean counts(LocalDate day);

    /** The first day that counts after this one. */
    default LocalDate next(LocalDate day) {
        return step(day, today -> today.plusDays(1));
    }

    /** The last day that counts before this one. */
    default LocalDate previous(LocalDate day) {
        return step(day, today -> today.minusDays(1));
    }

    /** The day itself if it counts, else the next that does. */
    default LocalDate onOrAfter(LocalDate day) {
        return counts(day) ? day : next(day);
    }

    /**
     * The day that is so many counting days after this one, which is not counted itself.
     *
     * @param days 1 for {@link #next}; 0 for the day itself, whether it counts or not
     */
    default LocalDate plus(LocalDate day, int days) {
        return repeat(day, days, this::next);
    }

    /**
     * The day that is so many counting days before this one: when to remind of a deadline.
     *
     * @param days 1 for {@link #previous}; 0 for the day itself, whether it counts or not
     */
    default LocalDate minus(LocalDate day, int days) {
        return repeat(day, days, this::previous);
    }

    /** How many days count after the first of these days, up to and with the last; 0 if the last is not later. */
    default int between(LocalDate after, LocalDate last) {
        return (int) after.plusDays(1)
                .datesUntil(last.isAfter(after) ? last.plusDays(1) : after.plusDays(1))
                .filter(this::counts)
                .count();
    }

    /** So many counting days after this day: ends with the last of them. */
    default Deadline deadline(LocalDate day, int days) {
        return new Deadline(kind(), plus(day, days));
    }

    private LocalDate step(LocalDate day, UnaryOperator<LocalDate> step) {
        var reached = step.apply(day);
        while (!counts(reached)) {
            reached = step.apply(reached);
        }
        return reached;
    }

    private static LocalDate repeat(LocalDate day, int days, UnaryOperator<LocalDate> step) {
        if (days < 0) {
            throw new IllegalArgumentException("days are counted from 0, not from " + days);
        }
        var reached = day;
        for (int counted = 0; counted < days; counted++) {
            reached = step.apply(reached);
        }
        return reached;
    }
}
