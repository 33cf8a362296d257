package org.challengepartners.membership;

import java.util.UUID;
import org.challengepartners.tenancy.JobWork;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells each night whose place for a time is over, so that she is reminded no more of what the place was asked. */
@Component
@JobWork
@Transactional
class EndingPlaces {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    EndingPlaces(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Twice is once. */
    void run() {
        database.sql("select * from membership.end_places()")
                .query((row, _) -> new PlaceRanOut(
                        new SpaceId(row.getObject("left_space", UUID.class)),
                        new SchoolId(row.getObject("left_school", UUID.class)),
                        new PersonId(row.getObject("left_by", UUID.class)),
                        KeyRole.valueOf(row.getString("left_role"))))
                .list()
                .forEach(events::publishEvent);
    }
}
