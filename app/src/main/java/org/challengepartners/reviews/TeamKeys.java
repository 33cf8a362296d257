package org.challengepartners.reviews;

import java.util.UUID;
import org.challengepartners.tenancy.KeyGiven;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.KeyTaken;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps it true that whoever has a seat on a team opens its rooms, and nobody else of it: settled in the transaction of the step that
 * seats or unseats her. What is due is the database's word ({@code reviews.settle_team}).
 */
@Component
class TeamKeys {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    TeamKeys(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Twice is once. */
    void settle(ReviewId review) {
        database.sql("select space_id, person, role, given from reviews.settle_team(?)")
                .param(review.value())
                .query((row, _) -> told(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        KeyRole.valueOf(row.getString("role")),
                        row.getBoolean("given")))
                .list()
                .forEach(events::publishEvent);
    }

    private static SpaceEvent told(SpaceId space, PersonId person, KeyRole role, boolean given) {
        return given ? new KeyGiven(space, person, role) : new KeyTaken(space, person, role);
    }
}
