package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.Paced;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's boards of schools and people: a page at a time, or for an export the first 50,000 rows. */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class OfficeBoards {

    private static final int MOST_EXPORTED = 50_000;

    private final SchoolBoard schools;
    private final PeopleBoard people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeBoards(SchoolBoard schools, PeopleBoard people, ApplicationEventPublisher events, Clock clock) {
        this.schools = schools;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The schools that are asked for, by name. */
    public Slice<SchoolRow> schools(SchoolsQuery query, Pageable page) {
        return Slices.of(
                page,
                schools.rows(
                        query,
                        today(),
                        BoardPage.of(
                                page,
                                SchoolRow.class,
                                SchoolRow::name,
                                row -> row.id().value())));
    }

    /** The schools that are asked for, for an export, which is written down. */
    @Transactional
    @AsksSecondFactor
    @Paced(Paced.Of.EXPORTS)
    public List<SchoolRow> schoolsToExport(SchoolsQuery query) {
        events.publishEvent(new ListTakenAway(SpaceId.COMPANY, "schools"));
        return schools.rows(query, today(), BoardPage.first(MOST_EXPORTED));
    }

    /** The people who are asked for, by name. */
    public Slice<PersonRow> people(PeopleQuery query, Pageable page) {
        return Slices.of(
                page,
                people.rows(
                        query,
                        today(),
                        BoardPage.of(
                                page,
                                PersonRow.class,
                                PersonRow::name,
                                row -> row.id().value())));
    }

    /** The people who are asked for, for an export, which is written down. */
    @Transactional
    @AsksSecondFactor
    @Paced(Paced.Of.EXPORTS)
    public List<PersonRow> peopleToExport(PeopleQuery query) {
        events.publishEvent(new ListTakenAway(SpaceId.COMPANY, "people"));
        return people.rows(query, today(), BoardPage.first(MOST_EXPORTED));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
