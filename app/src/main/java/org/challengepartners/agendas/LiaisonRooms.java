package org.challengepartners.agendas;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.AppointedToHub;
import org.challengepartners.membership.AppointedToSchool;
import org.challengepartners.membership.DepartureAnnounced;
import org.challengepartners.membership.DepartureCalledOff;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.LeftHub;
import org.challengepartners.membership.LeftSchool;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.SchoolLeftHub;
import org.challengepartners.membership.SchoolPlaced;
import org.challengepartners.tenancy.KeyGiven;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.KeyTaken;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rooms in which a school tells its hub's lead what nobody else is to know. They come with the school's place in the hub, and
 * their keys follow from places and appointments in the transaction that changes these (docs/adr/0016).
 */
@Component
class LiaisonRooms {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    LiaisonRooms(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** The room of that school and that hub; empty if none of the reader's keys opens it. */
    Optional<SpaceId> of(HubId hub, SchoolId school) {
        return database.sql("select space_id from agendas.liaison where hub_id = ? and school_id = ?")
                .params(hub.value(), school.value())
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .optional();
    }

    @EventListener
    void on(SchoolPlaced placed) {
        settle(placed.hub(), placed.school());
    }

    @EventListener
    void on(SchoolLeftHub left) {
        settle(left.hub(), left.school());
    }

    @EventListener
    void on(AppointedToHub appointed) {
        settle(appointed.hub(), null);
    }

    @EventListener
    void on(LeftHub left) {
        settle(left.hub(), null);
    }

    @EventListener
    void on(AppointedToSchool appointed) {
        settle(null, appointed.school());
    }

    @EventListener
    void on(LeftSchool left) {
        settle(null, left.school());
    }

    @EventListener
    void on(DepartureAnnounced leaving) {
        settle(null, leaving.school());
    }

    @EventListener
    void on(DepartureCalledOff stays) {
        settle(null, stays.school());
    }

    private void settle(@Nullable HubId hub, @Nullable SchoolId school) {
        database.sql("select space_id, person, role, given from agendas.settle_liaison(:hub::uuid, :school::uuid)")
                .param("hub", hub == null ? null : hub.value())
                .param("school", school == null ? null : school.value())
                .query((row, _) -> told(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        KeyRole.valueOf(row.getString("role")),
                        row.getBoolean("given")))
                .list()
                .forEach(events::publishEvent);
    }

    private static SpaceEvent told(SpaceId room, PersonId person, KeyRole role, boolean given) {
        return given ? new KeyGiven(room, person, role) : new KeyTaken(room, person, role);
    }
}
