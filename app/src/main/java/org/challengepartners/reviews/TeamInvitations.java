package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.PersonSummary;
import org.challengepartners.membership.SchoolSummary;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations to places, as far as the reader's keys or hat open them: a reviewer's own, or the office's. */
@Component
class TeamInvitations {

    private static final String ALL = "select * from reviews.invitation ";

    private final JdbcClient database;

    TeamInvitations(JdbcClient database) {
        this.database = database;
    }

    /** What the office asks of whom. */
    record Asked(PersonSummary person, boolean lead, Optional<SchoolSummary> school, String leadName, String why) {}

    /** All of one review, the open ones first. */
    List<InvitationDetail> of(ReviewId review) {
        return database.sql(
                        ALL
                                + "where review_id = ? order by state not in ('INVITED', 'ACCEPTED', 'CONFIRMED'), role, person_name, changed_at")
                .param(review.value())
                .query(TeamInvitations::read)
                .list();
    }

    /** Those of one person, the first days first. */
    List<InvitationDetail> of(PersonId person) {
        return database.sql(ALL + "where person_id = ? order by held_from, invitation_id")
                .param(person.value())
                .query(TeamInvitations::read)
                .list();
    }

    Optional<InvitationDetail> find(InvitationId id) {
        return database.sql(ALL + "where invitation_id = ?")
                .param(id.value())
                .query(TeamInvitations::read)
                .optional();
    }

    Optional<InvitationDetail> by(CommandId command) {
        return database.sql(ALL + "where command_id = ?")
                .param(command.value())
                .query(TeamInvitations::read)
                .optional();
    }

    InvitationId ask(CommandId command, Review review, Asked asked, LocalDate answerBy, Instant now) {
        var id = InvitationId.next();
        database.sql("""
                        insert into reviews.invitation (space_id, invitation_id, command_id, review_id, role, person_id, person_name,
                            school_space, school_name, host_name, held_from, held_until, lead_name, why, state, answer_by, changed_at)
                        values (:space, :id, :command, :review, :role, :person, :name, :school, :schoolName, :host, :from, :until,
                                :lead, :why, 'INVITED', :by, :now)
                        """)
                .param("space", asked.person().space().value())
                .param("id", id.value())
                .param("command", command.value())
                .param("review", review.id().value())
                .param("role", asked.lead() ? "LEAD_REVIEWER" : "PEER_REVIEWER")
                .param("person", asked.person().id().value())
                .param("name", asked.person().name())
                .param(
                        "school",
                        asked.school().map(school -> school.space().value()).orElse(null))
                .param("schoolName", asked.school().map(SchoolSummary::name).orElse(""))
                .param("host", review.schoolName())
                .param("from", review.held().from())
                .param("until", review.held().until())
                .param("lead", asked.leadName())
                .param("why", asked.why())
                .param("by", answerBy)
                .param("now", at(now))
                .update();
        asked.school().ifPresent(school -> askHead(id, review, asked, school, now));
        return id;
    }

    /** The head of her own school is asked when she has accepted. */
    private void askHead(InvitationId id, Review review, Asked asked, SchoolSummary school, Instant now) {
        database.sql("""
                        insert into reviews.release (space_id, release_id, person_name, role, host_name, held_from, held_until, state,
                                                     changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'NOT_YET', ?)
                        """)
                .params(
                        school.space().value(),
                        id.value(),
                        asked.person().name(),
                        asked.lead() ? "LEAD_REVIEWER" : "PEER_REVIEWER",
                        review.schoolName(),
                        review.held().from(),
                        review.held().until(),
                        at(now))
                .update();
    }

    /** Sends one that has lapsed again, once. */
    boolean again(InvitationId id, LocalDate answerBy, Instant now) {
        return database.sql("""
                        update reviews.invitation set state = 'INVITED', answer_by = ?, sent = 2, changed_at = ?
                         where invitation_id = ? and state = 'LAPSED' and sent = 1
                        """).params(answerBy, at(now), id.value()).update() == 1;
    }

    private static InvitationDetail read(ResultSet row, int number) throws SQLException {
        return new InvitationDetail(
                new InvitationId(row.getObject("invitation_id", UUID.class)),
                new ReviewId(row.getObject("review_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getString("role").equals("LEAD_REVIEWER"),
                row.getString("school_name"),
                row.getString("host_name"),
                Held.on(row.getObject("held_from", LocalDate.class), row.getObject("held_until", LocalDate.class)),
                row.getString("lead_name"),
                row.getString("why"),
                PlaceState.valueOf(row.getString("state")),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("no_conflict_at") != null,
                row.getString("reason"));
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
