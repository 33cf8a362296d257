package org.challengepartners.agendas;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.calendar.SchoolDays;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The school days of a hub's schools, each by its own terms, for whoever plans with them. */
@Component
class HubTerms {

    private final OwnHubs hubs;
    private final Calendars calendars;
    private final JdbcClient database;

    HubTerms(OwnHubs hubs, Calendars calendars, JdbcClient database) {
        this.hubs = hubs;
        this.calendars = calendars;
        this.database = database;
    }

    /**
     * By the schools' names, in their order.
     *
     * @param concerned empty for all of the hub
     */
    Map<String, SchoolDays> of(HubSummary hub, Collection<SchoolId> concerned) {
        var rooms = new LinkedHashMap<SchoolId, SpaceId>();
        database.sql("select school_id, space_id from agendas.rooms_of_hub(?)")
                .param(hub.id().value())
                .query(row -> {
                    rooms.put(new SchoolId(row.getObject(1, UUID.class)), new SpaceId(row.getObject(2, UUID.class)));
                });
        var days = new LinkedHashMap<String, SchoolDays>();
        hubs.members(hub.id()).stream()
                .filter(member -> concerned.isEmpty() || concerned.contains(member.school()))
                .forEach(member -> Optional.ofNullable(rooms.get(member.school()))
                        .ifPresent(room -> days.put(member.name(), calendars.school(room))));
        return days;
    }
}
