package org.challengepartners.calendar;

import java.time.LocalDate;

/**
 * Days in a row during which a school is open on weekdays: a term, or half of one where a half-term holiday lies between.
 *
 * @param firstDay inclusive
 * @param lastDay inclusive
 */
public record Term(LocalDate firstDay, LocalDate lastDay) {

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** The school year to which it belongs: that of its first day. */
    public SchoolYear schoolYear() {
        return SchoolYear.of(firstDay);
    }
}
