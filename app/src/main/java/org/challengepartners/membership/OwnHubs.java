package org.challengepartners.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hubs to which the signed-in person belongs: as its lead, or as the head of one of its schools. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnHubs {

    private final Hubs hubs;
    private final HubSchools places;
    private final Appointments appointments;
    private final JdbcClient database;
    private final Clock clock;

    OwnHubs(Hubs hubs, HubSchools places, Appointments appointments, JdbcClient database, Clock clock) {
        this.hubs = hubs;
        this.places = places;
        this.appointments = appointments;
        this.database = database;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<HubSummary> all() {
        return hubs.mine().stream().map(Hub::summary).toList();
    }

    /** One of them; empty for a hub that none of the person's keys opens, whether or not it exists. */
    public Optional<HubSummary> find(HubId hub) {
        return hubs.findById(hub).map(Hub::summary);
    }

    /** The schools that belong to the hub today (Europe/London), by name; empty for a hub that is not the reader's. */
    public List<HubMember> members(HubId hub) {
        return hubs.membersOn(hub, LocalDate.now(clock));
    }

    /** Who heads the hub's schools today, for whoever of the hub asks them something; empty for a hub that is not the reader's. */
    public List<HubHead> heads(HubId hub) {
        return people("select school_id, person from membership.heads_of_hub(?) order by 1, 2", hub);
    }

    /** Who is named for hub matters at the hub's schools today, for whoever of the hub tells them something; empty for a foreign hub. */
    public List<HubHead> deputies(HubId hub) {
        return people("select school_id, person from membership.deputies_of_hub(?) order by 1, 2", hub);
    }

    private List<HubHead> people(String question, HubId hub) {
        return database.sql(question)
                .param(hub.value())
                .query((row, _) -> new HubHead(
                        new SchoolId(row.getObject("school_id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class))))
                .list();
    }

    /** Who leads the hub of a school today; nobody for a school of a hub that is not the reader's. */
    public List<Appointee> leadsOf(SchoolId school) {
        var today = LocalDate.now(clock);
        return places.hubsOf(school, today).stream()
                .flatMap(hub -> appointments.currentIn(hub, today).stream())
                .map(Appointment::appointee)
                .toList();
    }

    /** Who leads the hub. */
    public List<Appointee> leads(HubId hub) {
        return hubs.findById(hub).map(Hub::summary).stream()
                .flatMap(found -> appointments.currentIn(found.space(), LocalDate.now(clock)).stream())
                .map(Appointment::appointee)
                .toList();
    }
}
