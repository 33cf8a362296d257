package org.challengepartners.membership;

import java.util.ArrayList;
import java.util.UUID;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends each night what ended with a school's last day, whose keys have ended by themselves, and lets the features erase what
 * need not be kept of it any more.
 */
@Component
@JobWork
@Transactional
class CompletingDepartures {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    CompletingDepartures(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Twice is once. */
    void run() {
        var told = new ArrayList<SpaceEvent>();
        database.sql("select * from membership.complete_departures()").query(row -> {
            var school = new SchoolId(row.getObject("left_school", UUID.class));
            told.add(new SchoolLeft(new SpaceId(row.getObject("left_space", UUID.class)), school));
            var hub = row.getObject("hub", UUID.class);
            if (hub != null) {
                told.add(
                        new SchoolLeftHub(new SpaceId(row.getObject("hub_space", UUID.class)), new HubId(hub), school));
            }
        });
        told.addAll(database.sql("select * from membership.take_erasures()")
                .query((row, _) -> new SchoolErased(
                        new SpaceId(row.getObject("erased_space", UUID.class)),
                        new SchoolId(row.getObject("erased_school", UUID.class))))
                .list());
        told.forEach(events::publishEvent);
    }
}
