package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.tenancy.FirstKey;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.challengepartners.tenancy.SpaceKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office brings people and schools into the partnership: each person and school gets a space of its own, and an
 * appointment hands out its keys in the same transaction.
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Enrolling {

    private final People people;
    private final Schools schools;
    private final DirectoryEntries directory;
    private final Placing placing;
    private final Keyring keys;
    private final Clock clock;

    Enrolling(People people, Schools schools, DirectoryEntries directory, Placing placing, Keyring keys, Clock clock) {
        this.people = people;
        this.schools = schools;
        this.directory = directory;
        this.placing = placing;
        this.keys = keys;
        this.clock = clock;
    }

    /** Makes a person known, with a space of her own. */
    public PersonSummary person(PersonId id, String name, String email) {
        var space = keys.found(SpaceKind.PERSON, List.of(new FirstKey(id, KeyRole.SELF)), "her own space");
        return people.save(new Person(space, id, name, email)).summary();
    }

    /** Makes a school a tenant of the partnership and lists it in the members' directory. */
    public SchoolSummary school(String name, String place, Phase phase, LocalDate joinedOn) {
        var space = keys.found(SpaceKind.SCHOOL, List.of(), "the school joined");
        var school = schools.save(new School(space, name, place, phase, joinedOn));
        directory.save(school.entry());
        return school.summary();
    }

    /**
     * Appoints the school's headteacher, and gives her the keys to the school and to the members' directory.
     *
     * @throws java.util.NoSuchElementException if there is no such school or person
     */
    public void headteacher(SchoolId school, PersonId person) {
        var head = people.findById(person.value()).orElseThrow().summary();
        var space = schools.findById(school).orElseThrow().space();
        placing.begin(new Appointment(space, head, KeyRole.HEADTEACHER, LocalDate.now(clock)));
    }

    /** Lets a person read the members' directory, as everybody of the partnership may. Twice is once. */
    public void directoryReader(PersonId person) {
        if (!keys.holds(SpaceId.COMPANY, person, KeyRole.DIRECTORY)) {
            keys.give(SpaceId.COMPANY, person, KeyRole.DIRECTORY, "everybody of the partnership reads the directory");
        }
    }
}
