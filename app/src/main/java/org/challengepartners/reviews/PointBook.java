package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.CommandId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Points of schools about the accuracy of drafts, in the reviews' own spaces. The wall keeps a draft point to the school, and an answer
 * from it until it is signed off.
 */
@Component
class PointBook {

    private final JdbcClient database;

    PointBook(JdbcClient database) {
        this.database = database;
    }

    /** All of one review that the reader may see, in the order in which they were raised. */
    List<PointDetail> of(ReviewId review) {
        return database.sql("""
                        select p.*, a.verdict, a.reason, a.stands, a.looked, a.decided_by_name, a.sent_back, a.checked_at
                          from reviews.point p left join reviews.point_answer a on a.point_id = p.point_id
                         where p.review_id = ? order by p.number nulls last, p.point_id
                        """)
                .param(review.value())
                .query((row, _) -> read(row))
                .list();
    }

    Optional<PointDetail> find(ReviewId review, PointId point) {
        return of(review).stream().filter(one -> one.id().equals(point)).findFirst();
    }

    Optional<PointDetail> by(ReviewId review, CommandId command) {
        return database.sql("select point_id from reviews.point where review_id = ? and command_id = ?")
                .params(review.value(), command.value())
                .query((row, _) -> new PointId(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(id -> find(review, id));
    }

    PointId add(CommandId command, Review review, PointText text, String by, Instant now) {
        var id = PointId.next();
        database.sql("""
                        insert into reviews.point (space_id, point_id, version, command_id, review_id, kind, anchor, wrong, should, evidence,
                                                   evidence_on, raised_by_name, changed_at)
                        values (:space, :id, 0, :command, :review, :kind, :anchor, :wrong, :should, :evidence, :day, :by, :at)
                        """)
                .param("space", review.space().value())
                .param("id", id.value())
                .param("command", command.value())
                .param("review", review.id().value())
                .param("kind", text.kind().name())
                .param("anchor", text.anchor().value())
                .param("wrong", text.wrong())
                .param("should", text.should())
                .param("evidence", text.evidence())
                .param("day", text.evidenceOn().orElse(null))
                .param("by", by)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** False if it is not at that version any more. */
    boolean change(PointId point, long read, PointText text, String by, Instant now) {
        return database.sql("""
                        update reviews.point set version = version + 1, kind = :kind, anchor = :anchor, wrong = :wrong, should = :should,
                                                 evidence = :evidence, evidence_on = :day, raised_by_name = :by, changed_at = :at
                         where point_id = :id and version = :read and not submitted
                        """)
                        .param("kind", text.kind().name())
                        .param("anchor", text.anchor().value())
                        .param("wrong", text.wrong())
                        .param("should", text.should())
                        .param("evidence", text.evidence())
                        .param("day", text.evidenceOn().orElse(null))
                        .param("by", by)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("id", point.value())
                        .param("read", read)
                        .update()
                == 1;
    }

    void remove(ReviewId review, PointId point) {
        database.sql("delete from reviews.point where review_id = ? and point_id = ? and not submitted")
                .params(review.value(), point.value())
                .update();
    }

    Optional<ResponseReceipt> receipt(ReviewId review) {
        return database.sql(
                        "select reference, points, submitted_by_name, submitted_at from reviews.response where review_id = ?")
                .param(review.value())
                .query((row, _) -> new ResponseReceipt(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The one submission: from now on those who answer see the points. */
    void submit(CommandId command, Review review, int points, String by, Instant now) {
        database.sql("""
                        update reviews.point p set submitted = true, number = n.number
                          from (select point_id, row_number() over (order by point_id) as number from reviews.point where review_id = :review) n
                         where p.point_id = n.point_id
                        """).param("review", review.id().value()).update();
        database.sql("""
                        insert into reviews.response (space_id, review_id, command_id, reference, points, submitted_by_name, submitted_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        review.space().value(),
                        review.id().value(),
                        command.value(),
                        reference(review.id(), now),
                        points,
                        by,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Short enough for the telephone: the day, and the end of the review's name. */
    private static String reference(ReviewId review, Instant now) {
        var name = review.toString();
        return "%s-%s"
                .formatted(
                        DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(now, DateWords.LONDON)),
                        name.substring(name.length() - 6).toUpperCase(Locale.ROOT));
    }

    void answer(Review review, PointId point, PointAnswer answer, Instant now) {
        database.sql("""
                        insert into reviews.point_answer (space_id, point_id, review_id, verdict, reason, stands, looked, decided_by_name, decided_at)
                        values (:space, :point, :review, :verdict, :reason, :stands, :looked, :by, :at)
                        on conflict (point_id) do update set verdict = excluded.verdict, reason = excluded.reason, stands = excluded.stands,
                            looked = excluded.looked, decided_by_name = excluded.decided_by_name, decided_at = excluded.decided_at, sent_back = ''
                        """)
                .param("space", review.space().value())
                .param("point", point.value())
                .param("review", review.id().value())
                .param("verdict", answer.verdict().name())
                .param("reason", answer.reason())
                .param("stands", answer.stands().orElse(null))
                .param("looked", answer.looked())
                .param("by", answer.by())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void sendBack(PointId point, String why) {
        database.sql("update reviews.point_answer set sent_back = ? where point_id = ? and checked_at is null")
                .params(why, point.value())
                .update();
    }

    void signOff(ReviewId review, Instant now) {
        database.sql("update reviews.point_answer set checked_at = ? where review_id = ?")
                .params(now.atOffset(ZoneOffset.UTC), review.value())
                .update();
    }

    private static PointDetail read(ResultSet row) throws SQLException {
        return new PointDetail(
                new PointId(row.getObject("point_id", UUID.class)),
                row.getLong("version"),
                row.getInt("number"),
                new PointText(
                        PointKind.valueOf(row.getString("kind")),
                        new SentenceId(row.getObject("anchor", UUID.class)),
                        row.getString("wrong"),
                        row.getString("should"),
                        row.getString("evidence"),
                        Optional.ofNullable(row.getObject("evidence_on", LocalDate.class))),
                row.getBoolean("submitted"),
                row.getString("raised_by_name"),
                answer(row));
    }

    private static Optional<PointAnswer> answer(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? Optional.empty()
                : Optional.of(new PointAnswer(
                        PointVerdict.valueOf(verdict),
                        row.getString("reason"),
                        Optional.ofNullable((Boolean) row.getObject("stands")),
                        row.getBoolean("looked"),
                        row.getString("decided_by_name"),
                        row.getString("sent_back"),
                        row.getObject("checked_at") != null));
    }
}
