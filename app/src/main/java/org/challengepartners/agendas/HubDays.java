package org.challengepartners.agendas;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.calendar.SchoolDays;
import org.challengepartners.membership.HubId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Working days inside term, for a hub: the days on which each of its schools is open, as far as its terms are known. */
@Component
class HubDays {

    private final JdbcClient database;
    private final Calendars calendars;

    HubDays(JdbcClient database, Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    /** The day with which so many of them after this one have passed. */
    LocalDate plus(HubId hub, LocalDate day, int days) {
        var open = calendars(hub);
        var reached = day;
        for (int counted = 0; counted < days; ) {
            reached = reached.plusDays(1);
            var on = reached;
            if (open.stream().allMatch(school -> school.counts(on))) {
                counted++;
            }
        }
        return reached;
    }

    private List<SchoolDays> calendars(HubId hub) {
        var schools = database.sql("select space_id from agendas.rooms_of_hub(?)")
                .param(hub.value())
                .query((row, _) -> calendars.school(new SpaceId(row.getObject(1, UUID.class))))
                .list();
        return schools.isEmpty() ? List.of(calendars.schools()) : schools;
    }
}
