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

    /**
     * Twice is once. What happened to the keys of the team's own room is told in the review's room: whoever takes the step, the
     * school's head for one, may have no key to the other.
     */
    void settle(ReviewId review) {
        database.sql("""
                        select r.space_id as room, settled.space_id = r.space_id as of_review, settled.person, settled.role, settled.given
                          from reviews.settle_team(:review) settled join reviews.review r on r.review_id = :review
                        """)
                .param("review", review.value())
                .query((row, _) -> told(
                        row.getBoolean("of_review"),
                        row.getBoolean("given"),
                        new SpaceId(row.getObject("room", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        KeyRole.valueOf(row.getString("role"))))
                .list()
                .forEach(events::publishEvent);
    }

    private static SpaceEvent told(boolean ofReview, boolean given, SpaceId room, PersonId person, KeyRole role) {
        if (ofReview) {
            return given ? new KeyGiven(room, person, role) : new KeyTaken(room, person, role);
        }
        return given ? new TeamRoomOpened(room, person, role) : new TeamRoomClosed(room, person, role);
    }
}
