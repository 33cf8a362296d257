package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the partnership, as the office looks them up when it fills a place. */
@Service
@OfficeWork
@Transactional(readOnly = true)
@PreAuthorize("hasRole('office')")
public class RegisterOfPeople {

    private final People people;
    private final Appointments appointments;
    private final Schools schools;
    private final Clock clock;

    RegisterOfPeople(People people, Appointments appointments, Schools schools, Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.schools = schools;
        this.clock = clock;
    }

    /** A person; empty if there is none of that id. */
    public Optional<PersonSummary> find(PersonId person) {
        return people.findById(person.value()).map(Person::summary);
    }

    /** The schools at which a person holds a place today, with her role there; mostly one, none for somebody of no school. */
    public List<SchoolPost> postsOf(PersonId person) {
        return appointments.currentOf(person.value(), LocalDate.now(clock)).stream()
                .flatMap(place -> schools.in(place.space()).stream()
                        .map(school -> new SchoolPost(
                                school.summary(), place.appointee().role())))
                .toList();
    }
}
