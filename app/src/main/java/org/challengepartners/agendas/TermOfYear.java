package org.challengepartners.agendas;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.calendar.SchoolDays;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.calendar.Term;

/**
 * One of the three terms of a school year, from the first day of its first half to the last of its second; where nobody has entered
 * terms yet, its months.
 *
 * @param name as people call it, {@code autumn term}
 * @param firstDay inclusive
 * @param lastDay inclusive
 */
record TermOfYear(String name, LocalDate firstDay, LocalDate lastDay) {

    /** Autumn, spring, summer. */
    static List<TermOfYear> of(SchoolYear year, SchoolDays days) {
        var autumn = year.firstDay();
        var spring = LocalDate.of(year.startsIn() + 1, Month.JANUARY, 1);
        var summer = LocalDate.of(year.startsIn() + 1, Month.APRIL, 1);
        return List.of(
                of("autumn term", autumn, spring.minusDays(1), days),
                of("spring term", spring, summer.minusDays(1), days),
                of("summer term", summer, year.lastDay(), days));
    }

    /** Whether the day lies in it. */
    boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** What a term without a meeting is told as; empty if one of these days lies in it. */
    Stream<String> warning(List<LocalDate> met, LocalDate today) {
        if (met.stream().anyMatch(this::contains)) {
            return Stream.empty();
        }
        return Stream.of(
                lastDay.isBefore(today)
                        ? "The %s had no meeting.".formatted(name)
                        : "The %s has no meeting yet.".formatted(name));
    }

    private static TermOfYear of(String name, LocalDate from, LocalDate until, SchoolDays days) {
        var begun = days.terms().stream()
                .filter(term ->
                        !term.firstDay().isBefore(from) && !term.firstDay().isAfter(until))
                .toList();
        return new TermOfYear(
                name,
                begun.stream().map(Term::firstDay).min(LocalDate::compareTo).orElse(from),
                begun.stream().map(Term::lastDay).max(LocalDate::compareTo).orElse(until));
    }
}
