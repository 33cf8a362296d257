package org.challengepartners.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.challengepartners.shell.DateWords;

/**
 * When people may be troubled: at 08:00 in London on school days, and not at weekends and in holidays.
 *
 * @param counts whether a day is a school day
 */
record MailDays(Predicate<LocalDate> counts) {

    static final LocalTime MORNING = LocalTime.of(8, 0);

    /** A reminder after so many school days, three at most: within 14 days of term. */
    private static final int SCHOOL_DAYS_BETWEEN = 3;

    private static final int LONGEST_HOLIDAY = 100;

    boolean isQuiet(Instant now) {
        return !counts.test(day(now));
    }

    /** Now on a school day, else the morning of the next. */
    Instant whenNotQuiet(Instant now) {
        return isQuiet(now) ? morning(next(day(now))) : now;
    }

    /** The first morning of a school day after this day. */
    Instant nextMorning(Instant now) {
        return morning(next(day(now)));
    }

    /**
     * When to remind next: after some school days, or on the last one before the deadline if that comes first; never if it
     * comes too late for that.
     */
    Optional<Instant> nextReminder(Instant now, Optional<Instant> deadline) {
        var due = day(now);
        for (int passed = 0; passed < SCHOOL_DAYS_BETWEEN; passed++) {
            due = next(due);
        }
        var regular = morning(due);
        if (deadline.isEmpty() || regular.isBefore(deadline.get())) {
            return Optional.of(regular);
        }
        var last = morning(previous(day(deadline.get())));
        return last.isAfter(now) ? Optional.of(last) : Optional.empty();
    }

    private LocalDate next(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(LONGEST_HOLIDAY))
                .filter(counts)
                .findFirst()
                .orElse(day.plusDays(1));
    }

    private LocalDate previous(LocalDate day) {
        var before = day.minusDays(1);
        for (int back = 0; back < LONGEST_HOLIDAY && !counts.test(before); back++) {
            before = before.minusDays(1);
        }
        return before;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, DateWords.LONDON);
    }

    private static Instant morning(LocalDate day) {
        return ZonedDateTime.of(day, MORNING, DateWords.LONDON).toInstant();
    }
}
