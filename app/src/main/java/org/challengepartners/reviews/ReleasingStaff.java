package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.challengepartners.membership.OwnProfile;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of a reviewer's own school releases her for the days of a review, or does not (reviews.md 4.1). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReleasingStaff {

    private final OwnProfile profile;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ReleasingStaff(OwnProfile profile, JdbcClient database, ApplicationEventPublisher events) {
        this.profile = profile;
        this.database = database;
        this.events = events;
    }

    /** Those of the reader's schools who have accepted a place, what waits first; few. */
    @Transactional(readOnly = true)
    public List<ReleaseLine> all() {
        return database.sql("""
                        select * from reviews.release where state in ('ASKED', 'RELEASED', 'REFUSED')
                         order by state <> 'ASKED', held_from desc, release_id
                        """)
                .query((row, _) -> new ReleaseLine(
                        new InvitationId(row.getObject("release_id", UUID.class)),
                        row.getString("person_name"),
                        row.getString("role").equals("LEAD_REVIEWER") ? "Lead reviewer" : "Peer reviewer",
                        row.getString("host_name"),
                        Held.on(
                                row.getObject("held_from", LocalDate.class),
                                row.getObject("held_until", LocalDate.class)),
                        row.getString("state").equals("ASKED"),
                        switch (row.getString("state")) {
                            case "RELEASED" -> "Released by " + row.getString("decided_by_name");
                            case "REFUSED" -> "Not released: " + row.getString("reason");
                            default -> "";
                        }))
                .list();
    }

    /**
     * Decides. Only a head of that school does: to everybody else there is nothing to decide.
     *
     * @param reason needed for a no
     */
    public AnswerOutcome decide(InvitationId id, boolean released, String reason) {
        var space = database.sql("select space_id from reviews.release where release_id = ?")
                .param(id.value())
                .query((row, _) -> new SpaceId(row.getObject(1, UUID.class)))
                .optional();
        var outcome = AnswerOutcome.valueOf(database.sql("select reviews.decide_release(?, ?, ?, ?)")
                .params(
                        id.value(),
                        released,
                        reason.strip(),
                        profile.find().map(PersonSummary::name).orElse("The headteacher"))
                .query(String.class)
                .single());
        if (outcome == AnswerOutcome.DONE) {
            space.ifPresent(school -> events.publishEvent(new InvitationAnswered(school, id)));
        }
        return outcome;
    }
}
