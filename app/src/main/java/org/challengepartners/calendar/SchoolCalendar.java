package org.challengepartners.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a school is open, as its headteacher keeps it.
 *
 * @param council whose terms it follows; empty for the standard terms
 * @param councils whose terms it may follow
 * @param years this school year and the next, each with the terms that count
 * @param closed the closed days that are not over
 */
public record SchoolCalendar(String council, List<String> councils, List<Year> years, List<ClosedDay> closed) {

    /**
     * A school year.
     *
     * @param own whether its terms are the school's own
     * @param terms that count; empty while nobody has entered any, when every weekday counts
     */
    public record Year(SchoolYear year, boolean own, List<NamedTerm> terms) {}

    /** A day of a term without pupils. */
    public record ClosedDay(LocalDate day, String reason) {}

    /** The year of that number, if it is shown. */
    public Optional<Year> of(SchoolYear year) {
        return years.stream().filter(shown -> shown.year().equals(year)).findFirst();
    }
}
