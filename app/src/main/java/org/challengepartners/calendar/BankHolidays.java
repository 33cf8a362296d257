package org.challengepartners.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * The bank holidays of England and Wales, with Christmas Day and Good Friday, in the years for which they are known.
 *
 * @param days each of them, substitute days included
 * @param from the first day for which they are known
 * @param until the last day for which they are known
 * @see <a href="https://www.gov.uk/bank-holidays">the government's list</a>
 */
public record BankHolidays(Set<LocalDate> days, LocalDate from, LocalDate until) {

    /** The days are copied. */
    public BankHolidays {
        days = Set.copyOf(days);
    }

    /**
     * Whether the day is one of them.
     *
     * @throws BeyondTheCalendar if that is not known
     */
    public boolean contains(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(until)) {
            throw new BeyondTheCalendar(day, from, until);
        }
        return days.contains(day);
    }

    /** Whether the day is a Saturday, a Sunday or one of them. */
    boolean closes(LocalDate day) {
        var holiday = contains(day);
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            default -> holiday;
        };
    }
}
