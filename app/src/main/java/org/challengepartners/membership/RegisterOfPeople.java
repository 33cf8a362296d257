package org.challengepartners.membership;

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

    RegisterOfPeople(People people) {
        this.people = people;
    }

    /** A person; empty if there is none of that id. */
    public Optional<PersonSummary> find(PersonId person) {
        return people.findById(person.value()).map(Person::summary);
    }
}
