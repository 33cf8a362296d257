package org.challengepartners.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The calendar of a school: the weekdays of its terms, without bank holidays and the days on which it is closed. In a
 * school year whose terms nobody has entered yet, every weekday counts that is no bank holiday, and {@link #knows} says so.
 *
 * @param terms in any order
 * @param closed days in a term without pupils, for example for training
 */
public record SchoolDays(List<Term> terms, Set<LocalDate> closed, BankHolidays holidays) implements DayCalendar {

    /** The lists are copied. */
    public SchoolDays {
        terms = List.copyOf(terms);
        closed = Set.copyOf(closed);
    }

    @Override
    public DayKind kind() {
        return DayKind.SCHOOL_DAYS;
    }

    @Override
    public boolean counts(LocalDate day) {
        return !holidays.closes(day) && !closed.contains(day) && (!knows(day) || inTerm(day));
    }

    /** Whether the terms of the school year to which the day belongs are known. */
    public boolean knows(LocalDate day) {
        return knownYears().contains(SchoolYear.of(day));
    }

    /** The school years whose terms are known. */
    public Set<SchoolYear> knownYears() {
        return terms.stream().map(Term::schoolYear).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nobody should be troubled on that day: it is no school day. The day on which a term ends is not quiet. */
    public boolean quiet(LocalDate day) {
        return !counts(day);
    }

    private boolean inTerm(LocalDate day) {
        return terms.stream().anyMatch(term -> term.contains(day));
    }
}
