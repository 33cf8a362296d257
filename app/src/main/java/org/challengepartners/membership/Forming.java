package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.challengepartners.tenancy.SpaceKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office forms hubs, places schools in them and appoints their leads. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Forming {

    private final Hubs hubs;
    private final HubSchools places;
    private final Schools schools;
    private final People people;
    private final Appointments appointments;
    private final DirectoryEntries directory;
    private final Keyring keys;
    private final Clock clock;

    Forming(
            Hubs hubs,
            HubSchools places,
            Schools schools,
            People people,
            Appointments appointments,
            DirectoryEntries directory,
            Keyring keys,
            Clock clock) {
        this.hubs = hubs;
        this.places = places;
        this.schools = schools;
        this.people = people;
        this.appointments = appointments;
        this.directory = directory;
        this.keys = keys;
        this.clock = clock;
    }

    /** Forms a hub with a space of its own. */
    public HubSummary hub(String name, HubKind kind) {
        var space = keys.found(SpaceKind.HUB, List.of(), "the hub was formed");
        return hubs.save(new Hub(space, name, kind)).summary();
    }

    /**
     * Places a school in its one primary hub from today on (Europe/London); its heads get keys to the hub.
     *
     * @throws java.util.NoSuchElementException if there is no such hub or school
     */
    public void place(HubId hubId, SchoolId schoolId) {
        var hub = hubs.findById(hubId).orElseThrow();
        var school = schools.findById(schoolId).orElseThrow();
        places.save(hub.admit(school, LocalDate.now(clock)));
        directory
                .findById(schoolId)
                .ifPresent(entry -> entry.placeIn(hub.summary().name()));
        appointments.currentIn(school.space()).stream()
                .map(Appointment::appointee)
                .filter(appointee -> appointee.role() == KeyRole.HEADTEACHER)
                .forEach(head -> admit(hub.summary().space(), head.person()));
    }

    /** The head of two schools of a hub needs one key to it. */
    private void admit(SpaceId hub, PersonId head) {
        if (!keys.holds(hub, head, KeyRole.HEADTEACHER)) {
            keys.give(hub, head, KeyRole.HEADTEACHER, "her school belongs to the hub");
        }
    }

    /**
     * Appoints a lead of the hub, and gives her the keys to the hub and to the members' directory.
     *
     * @throws java.util.NoSuchElementException if there is no such hub or person
     */
    public void lead(HubId hubId, PersonId person) {
        var lead = people.findById(person.value()).orElseThrow().summary();
        var space = hubs.findById(hubId).orElseThrow().summary().space();
        appointments.save(new Appointment(space, lead, KeyRole.HUB_LEAD, LocalDate.now(clock)));
        keys.give(space, person, KeyRole.HUB_LEAD, "leads the hub");
        if (!keys.holds(SpaceId.COMPANY, person, KeyRole.DIRECTORY)) {
            keys.give(SpaceId.COMPANY, person, KeyRole.DIRECTORY, "everybody of the partnership reads the directory");
        }
    }
}
