package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The follow-up visits in the reports' spaces that the reader's keys open, and what heads noted of them. */
@Component
class FollowUps implements GuardCheck {

    private static final String ALL = "select * from reviews.follow_up ";

    private final JdbcClient database;
    private final Clock clock;

    FollowUps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Guard guard() {
        return Guard.FOLLOW_UP_ACCEPTED;
    }

    @Override
    public Optional<String> missing(Review review, String reason) {
        var accepted = current(review.id()).filter(visit -> visit.state() == FollowUpLine.State.ACCEPTED);
        if (accepted.isEmpty()) {
            return Optional.of("Wait until somebody of the team has accepted the invitation to the follow-up");
        }
        return DayGuards.when(accepted.get().day().isAfter(LocalDate.now(clock)), "Wait for the day of the follow-up");
    }

    /** The one that is asked for or held. */
    Optional<FollowUpLine> current(ReviewId review) {
        return database.sql(ALL + "where review_id = ? and state <> 'DECLINED'")
                .param(review.value())
                .query(FollowUps::read)
                .optional();
    }

    /** Those to which a person is invited, the first day first. */
    List<FollowUpLine> of(PersonId person) {
        return database.sql(ALL + "where person_id = ? order by day, follow_up_id")
                .param(person.value())
                .query(FollowUps::read)
                .list();
    }

    boolean has(CommandId command) {
        return database.sql("select exists (select 1 from reviews.follow_up where command_id = ?)")
                .param(command.value())
                .query(Boolean.class)
                .single();
    }

    void add(CommandId command, Report report, Review review, TeamMember member, LocalDate day, String by) {
        database.sql("""
                        insert into reviews.follow_up (space_id, follow_up_id, command_id, report_id, review_id, school_name, person_id,
                            person_name, day, state, invited_by_name, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'INVITED', ?, ?)
                        """)
                .params(
                        report.space().value(),
                        Ids.next(),
                        command.value(),
                        report.getId().value(),
                        review.id().value(),
                        review.schoolName(),
                        member.person().value(),
                        member.name(),
                        day,
                        by,
                        now())
                .update();
    }

    /** Her answer; no if it is not hers to give any more. */
    boolean answer(UUID id, PersonId person, boolean comes) {
        return database.sql("""
                        update reviews.follow_up set state = ?, changed_at = ?
                         where follow_up_id = ? and person_id = ? and state = 'INVITED'
                        """)
                        .params(comes ? "ACCEPTED" : "DECLINED", now(), id, person.value())
                        .update()
                == 1;
    }

    void held(FollowUpLine visit, Review review, String note, String by) {
        database.sql("update reviews.follow_up set state = 'HELD', changed_at = ? where follow_up_id = ?")
                .params(now(), visit.id())
                .update();
        database.sql("""
                        insert into reviews.progress_note (space_id, report_id, note, visitor_name, held_on, written_by_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        review.schoolSpace().orElseThrow().value(),
                        visit.report().value(),
                        note,
                        visit.person(),
                        visit.day(),
                        by,
                        now())
                .update();
    }

    String note(ReportId report) {
        return database.sql("select note from reviews.progress_note where report_id = ?")
                .param(report.value())
                .query((row, _) -> row.getString("note"))
                .optional()
                .orElse("");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static FollowUpLine read(ResultSet row, int number) throws SQLException {
        return new FollowUpLine(
                row.getObject("follow_up_id", UUID.class),
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getString("school_name"),
                row.getString("person_name"),
                row.getObject("day", LocalDate.class),
                FollowUpLine.State.valueOf(row.getString("state")),
                row.getString("invited_by_name"));
    }
}
