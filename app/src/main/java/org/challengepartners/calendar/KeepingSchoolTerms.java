package org.challengepartners.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A headteacher says when her own school is open: whose terms it follows, its own terms of a school year, and the days on
 * which it is closed. Deadlines that were given are not moved by it.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class KeepingSchoolTerms {

    private static final int LONGEST_REASON = 80;

    private final JdbcClient database;
    private final TermTable terms;
    private final CalendarPermissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingSchoolTerms(
            JdbcClient database,
            TermTable terms,
            CalendarPermissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.terms = terms;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** The calendar of a school; empty for a space that is no school's of the reader's, whether or not it exists. */
    @Transactional(readOnly = true)
    public Optional<SchoolCalendar> find(SpaceId school) {
        return Optional.of(school).filter(permissions::mayKeep).map(this::calendar);
    }

    /**
     * Follows a council's terms wherever the school has none of its own.
     *
     * @param council empty for the standard terms
     * @throws NoSuchElementException if the space is no school's of the reader's
     */
    public SchoolTermResult follow(SpaceId school, String council) {
        mustKeep(school);
        if (!council.isEmpty() && !terms.councils().contains(council)) {
            return new SchoolTermResult.Refused("Choose one of the councils whose terms are known");
        }
        database.sql("""
                        insert into calendar.school_calendar (space_id, version, council) values (?, 0, ?)
                        on conflict (space_id) do update set council = excluded.council, version = school_calendar.version + 1
                        """).params(school.value(), council).update();
        return changed(school);
    }

    /**
     * Begins own terms for a school year with those that count for it now, to be changed one by one. Does nothing if the
     * school has its own already.
     *
     * @throws NoSuchElementException if the space is no school's of the reader's
     */
    public SchoolTermResult beginOwn(SpaceId school, SchoolYear year) {
        mustKeep(school);
        var known = calendar(school).of(year);
        if (known.isEmpty() || known.get().own()) {
            return new SchoolTermResult.Changed();
        }
        known.get().terms().forEach(term -> terms.addOwn(school, term.name(), term.firstDay(), term.lastDay()));
        return changed(school);
    }

    /**
     * Adds a term of the school's own. The first of a school year takes the place of all the terms that it followed.
     *
     * @param firstDay inclusive
     * @param lastDay inclusive
     * @throws NoSuchElementException if the space is no school's of the reader's
     */
    public SchoolTermResult add(SpaceId school, String name, LocalDate firstDay, LocalDate lastDay) {
        mustKeep(school);
        var wrong = wrong(school, name.strip(), firstDay, lastDay);
        if (wrong.isPresent()) {
            return new SchoolTermResult.Refused(wrong.get());
        }
        terms.addOwn(school, name.strip(), firstDay, lastDay);
        return changed(school);
    }

    /**
     * Removes a term of the school's own. When the last of a school year is gone, the school follows again.
     *
     * @throws NoSuchElementException if the space is no school's of the reader's, or has no such term
     */
    public SchoolTermResult remove(SpaceId school, TermId term) {
        mustKeep(school);
        if (terms.removeOwn(school, term) == 0) {
            throw new NoSuchElementException();
        }
        return changed(school);
    }

    /**
     * Says that the school is closed on a day of a term.
     *
     * @throws NoSuchElementException if the space is no school's of the reader's
     */
    public SchoolTermResult close(SpaceId school, LocalDate day, String reason) {
        mustKeep(school);
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return new SchoolTermResult.Refused("Enter why the school is closed, in 80 characters or fewer");
        }
        if (isFarAway(day)) {
            return new SchoolTermResult.Refused("Enter a day of this school year or a later one");
        }
        database.sql("insert into calendar.closed_day (space_id, day, reason) values (?, ?, ?) on conflict do nothing")
                .params(school.value(), day, reason.strip())
                .update();
        return changed(school);
    }

    /**
     * Says that the school is open on that day after all.
     *
     * @throws NoSuchElementException if the space is no school's of the reader's
     */
    public SchoolTermResult open(SpaceId school, LocalDate day) {
        mustKeep(school);
        database.sql("delete from calendar.closed_day where space_id = ? and day = ?")
                .params(school.value(), day)
                .update();
        return changed(school);
    }

    private SchoolCalendar calendar(SpaceId school) {
        var council = database.sql("select council from calendar.school_calendar where space_id = ?")
                .param(school.value())
                .query(String.class)
                .optional()
                .orElse("");
        var now = SchoolYear.of(LocalDate.now(clock));
        var own = terms.ownOf(school);
        return new SchoolCalendar(
                council,
                terms.councils(),
                Stream.of(now, new SchoolYear(now.startsIn() + 1))
                        .map(year -> year(year, own, council))
                        .toList(),
                closed(school, now.firstDay()));
    }

    private SchoolCalendar.Year year(SchoolYear year, List<TermYear> own, String council) {
        var mine = own.stream().filter(terms -> terms.year().equals(year)).findFirst();
        if (mine.isPresent()) {
            return new SchoolCalendar.Year(year, true, mine.get().terms());
        }
        var followed = council.isEmpty() ? List.<NamedTerm>of() : terms.of(council, year);
        return new SchoolCalendar.Year(year, false, followed.isEmpty() ? terms.of("", year) : followed);
    }

    private List<SchoolCalendar.ClosedDay> closed(SpaceId school, LocalDate since) {
        return database.sql("select day, reason from calendar.closed_day where space_id = ? and day >= ? order by day")
                .params(school.value(), since)
                .query((row, _) ->
                        new SchoolCalendar.ClosedDay(row.getObject("day", LocalDate.class), row.getString("reason")))
                .list();
    }

    private Optional<String> wrong(SpaceId school, String name, LocalDate firstDay, LocalDate lastDay) {
        if (name.isEmpty() || name.length() > TermRow.LONGEST_NAME) {
            return Optional.of("Enter a name for the term, in 80 characters or fewer");
        }
        if (isFarAway(firstDay)) {
            return Optional.of("Enter a first day in this school year or the next");
        }
        return TermFile.period(firstDay, lastDay)
                .or(() -> terms.ownOf(school).stream()
                        .flatMap(year -> year.terms().stream())
                        .filter(term -> !term.firstDay().isAfter(lastDay)
                                && !term.lastDay().isBefore(firstDay))
                        .findFirst()
                        .map(term -> "The term shares days with “%s”".formatted(term.name())));
    }

    private boolean isFarAway(LocalDate day) {
        var now = SchoolYear.of(LocalDate.now(clock));
        return day.isBefore(now.firstDay()) || day.isAfter(new SchoolYear(now.startsIn() + 1).lastDay());
    }

    private void mustKeep(SpaceId school) {
        if (!permissions.mayKeep(school)) {
            throw new NoSuchElementException();
        }
    }

    private SchoolTermResult changed(SpaceId school) {
        events.publishEvent(new SchoolCalendarChanged(school));
        return new SchoolTermResult.Changed();
    }
}
