package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.Keyring;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
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

    private static final int LONGEST_REASON = 500;

    private final Hubs hubs;
    private final HubSchools places;
    private final Schools schools;
    private final People people;
    private final Placing placing;
    private final DirectoryEntries directory;
    private final Keyring keys;
    private final HubKeys hubKeys;
    private final Clock clock;

    Forming(
            Hubs hubs,
            HubSchools places,
            Schools schools,
            People people,
            Placing placing,
            DirectoryEntries directory,
            Keyring keys,
            HubKeys hubKeys,
            Clock clock) {
        this.hubs = hubs;
        this.places = places;
        this.schools = schools;
        this.people = people;
        this.placing = placing;
        this.directory = directory;
        this.keys = keys;
        this.hubKeys = hubKeys;
        this.clock = clock;
    }

    /** Forms a hub with a space of its own. */
    public HubSummary hub(String name, HubKind kind) {
        var space = keys.found(SpaceKind.HUB, List.of(), "the hub was formed");
        return hubs.save(new Hub(space, name, kind)).summary();
    }

    /**
     * Places a school in its one primary hub from today on (Europe/London); its heads get keys to the hub. A school that belongs
     * to another hub moves.
     *
     * @throws java.util.NoSuchElementException if there is no such hub or school
     */
    public void place(HubId hubId, SchoolId schoolId) {
        move(schoolId, hubId, "placed by the office");
    }

    /**
     * Moves a school to a hub, from today on (Europe/London): its place in the hub before ends, and its heads can open the new
     * hub's room, and not the old one's, in their next transaction. The head of another school there keeps her key.
     *
     * @param reason what is remembered of why, up to 500 characters
     * @throws java.util.NoSuchElementException if there is no such hub or school
     */
    public MoveSchoolResult move(SchoolId schoolId, HubId hubId, String reason) {
        var hub = hubs.findById(hubId).orElseThrow();
        var school = schools.findById(schoolId).orElseThrow();
        var before = places.current(schoolId);
        if (before.filter(place -> place.hub().equals(hubId)).isPresent()) {
            return new MoveSchoolResult.BelongsAlready();
        }
        if (hub.isClosed()) {
            return new MoveSchoolResult.HubClosed();
        }
        before.ifPresent(place -> end(place, school, reason));
        places.saveAndFlush(hub.admit(school, LocalDate.now(clock)));
        hubKeys.settle(school, hub.summary().space(), "gets a key for longer");
        directory.findById(schoolId).ifPresent(entry -> {
            entry.placeIn(hub.summary());
            directory.save(entry);
        });
        return new MoveSchoolResult.Moved(hub.summary());
    }

    /**
     * Takes a school out of its hub, from today on (Europe/London), with its heads' keys. Does nothing if it belongs to none.
     *
     * @throws java.util.NoSuchElementException if there is no such school
     */
    public void leave(SchoolId schoolId, String reason) {
        var school = schools.findById(schoolId).orElseThrow();
        places.current(schoolId).ifPresent(place -> end(place, school, reason));
        directory.findById(schoolId).ifPresent(entry -> {
            entry.placeInNone();
            directory.save(entry);
        });
    }

    private void end(HubSchool place, School school, String reason) {
        place.end(LocalDate.now(clock), Letters.atMost(reason.strip(), LONGEST_REASON));
        places.saveAndFlush(place);
        hubKeys.settle(school, place.space(), "her school left the hub");
    }

    /**
     * Names the lead school of a hub: the teaching school to which the hub's schools are linked.
     *
     * @throws java.util.NoSuchElementException if there is no such hub or school
     */
    public void leadSchool(HubId hubId, SchoolId schoolId) {
        var hub = hubs.findById(hubId).orElseThrow();
        hub.ledBy(schools.findById(schoolId).orElseThrow());
        hubs.save(hub);
    }

    /**
     * Says where a hub stands. A closed hub takes no school in; those that belong to it stay until they are moved.
     *
     * @throws java.util.NoSuchElementException if there is no such hub
     */
    public void state(HubId hubId, HubState state) {
        var hub = hubs.findById(hubId).orElseThrow();
        hub.become(state);
        hubs.save(hub);
    }

    /**
     * Appoints a lead of the hub, and gives her the keys to the hub and to the members' directory.
     *
     * @throws java.util.NoSuchElementException if there is no such hub or person
     */
    @AsksSecondFactor
    public void lead(HubId hubId, PersonId person) {
        var lead = people.findById(person.value()).orElseThrow().summary();
        var space = hubs.findById(hubId).orElseThrow().summary().space();
        placing.begin(new Appointment(space, lead, KeyRole.HUB_LEAD, LocalDate.now(clock)));
    }
}
