package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** The timetables of reviews, as far as the reader's keys open them. */
@Component
class Timetables {

    private final JdbcClient database;

    Timetables(JdbcClient database) {
        this.database = database;
    }

    /** In the order of their times. */
    List<ActivityDetail> of(ReviewId review) {
        return database.sql(
                        "select * from reviews.activity where review_id = ? order by day, starts, reviewer_name, activity_id")
                .param(review.value())
                .query(Timetables::read)
                .list();
    }

    void add(CommandId command, Review review, ActivityPlan plan, String reviewer, String by, Instant at) {
        database.sql("""
                        insert into reviews.activity (space_id, activity_id, command_id, review_id, version, day, starts, ends, kind,
                                                      reviewer_id, reviewer_name, place, partner, changed_by_name, changed_at)
                        values (:space, :id, :command, :review, 0, :day, :starts, :ends, :kind, :reviewer, :name, :place, :partner, :by, :at)
                        on conflict (command_id) do nothing
                        """)
                .param("space", review.space().value())
                .param("id", Ids.next())
                .param("command", command.value())
                .param("review", review.id().value())
                .param("day", plan.day())
                .param("starts", plan.starts())
                .param("ends", plan.ends())
                .param("kind", plan.kind().name())
                .param("reviewer", plan.reviewer().map(PersonId::value).orElse(null))
                .param("name", reviewer)
                .param("place", plan.place().strip())
                .param("partner", plan.partner().strip())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** What is left has changed too: whoever had agreed to the timetable has agreed to another one. */
    void remove(ReviewId review, UUID activity, Instant at) {
        database.sql("delete from reviews.activity where review_id = ? and activity_id = ?")
                .params(review.value(), activity)
                .update();
        database.sql("update reviews.activity set changed_at = ? where review_id = ?")
                .params(OffsetDateTime.ofInstant(at, ZoneOffset.UTC), review.value())
                .update();
    }

    private static ActivityDetail read(ResultSet row, int number) throws SQLException {
        return new ActivityDetail(
                row.getObject("activity_id", UUID.class),
                new ActivityPlan(
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        ActivityKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("reviewer_id", UUID.class))
                                .map(PersonId::new),
                        row.getString("place"),
                        row.getString("partner")),
                row.getString("reviewer_name"));
    }
}
