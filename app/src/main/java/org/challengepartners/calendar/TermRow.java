package org.challengepartners.calendar;

import java.time.LocalDate;

/**
 * A term as a line of a file of term dates says it.
 *
 * @param line of the file, from 1; the header is mostly line 1
 * @param council whose schools keep to it; empty for the standard terms
 * @param name as people call it, for example {@code Autumn term, first half}
 * @param firstDay inclusive
 * @param lastDay inclusive
 */
public record TermRow(int line, String council, String name, LocalDate firstDay, LocalDate lastDay) {

    /** The longest name of a term. */
    public static final int LONGEST_NAME = 80;

    /** The longest name of a council. */
    public static final int LONGEST_COUNCIL = 120;

    /** The school year to which it belongs: that of its first day. */
    public SchoolYear schoolYear() {
        return SchoolYear.of(firstDay);
    }

    /** Whether a day lies in both. */
    boolean overlaps(TermRow other) {
        return council.equals(other.council) && !firstDay.isAfter(other.lastDay) && !lastDay.isBefore(other.firstDay);
    }
}
