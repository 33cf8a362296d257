package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What schools write of themselves, and what they have submitted, as far as the reader's keys open it. */
@Component
class SelfEvaluations {

    private final JdbcClient database;

    SelfEvaluations(JdbcClient database) {
        this.database = database;
    }

    /** A stored part. */
    record Stored(SelfText text, long version, String by) {}

    /** When something was submitted last, and by whom. */
    record Submitted(int number, String by, Instant at) {}

    Map<String, Stored> parts(ReviewId review) {
        var parts = new HashMap<String, Stored>();
        database.sql("""
                        select strand_key, wording, estimate, not_applicable, version, changed_by_name
                          from reviews.self_evaluation_part where review_id = ?
                        """)
                .param(review.value())
                .query((row, _) -> parts.put(
                        row.getString("strand_key"),
                        new Stored(text(row), row.getLong("version"), row.getString("changed_by_name"))))
                .list();
        return parts;
    }

    /**
     * Stores a part on the version that the writer had before her.
     *
     * @return empty if another version is stored by now
     */
    Optional<Long> save(
            SpaceId school, ReviewId review, String strand, long read, SelfText text, String by, Instant at) {
        return database.sql("""
                        insert into reviews.self_evaluation_part as mine (space_id, review_id, strand_key, version, wording, estimate,
                                                                          not_applicable, changed_by_name, changed_at)
                        values (:space, :review, :strand, 1, :wording, :estimate, :not, :by, :at)
                        on conflict (review_id, strand_key) do update set version = mine.version + 1, wording = excluded.wording,
                            estimate = excluded.estimate, not_applicable = excluded.not_applicable,
                            changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
                         where mine.version = :read
                        returning version
                        """)
                .param("space", school.value())
                .param("review", review.value())
                .param("strand", strand)
                .param("wording", text.wording())
                .param("estimate", text.estimate())
                .param("not", text.notApplicable())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("read", read)
                .query(Long.class)
                .optional();
    }

    /** Copies all parts into the review's room, where nobody changes them. */
    void submit(Review review, String by, Instant at) {
        database.sql("""
                        insert into reviews.self_evaluation (space_id, review_id, number, strand_key, wording, estimate, not_applicable,
                                                             submitted_by_name, submitted_at)
                        select :space, review_id, :number, strand_key, wording, estimate, not_applicable, :by, :at
                          from reviews.self_evaluation_part where review_id = :review
                        """)
                .param("space", review.space().value())
                .param("review", review.id().value())
                .param("number", last(review.id()).map(Submitted::number).orElse(0) + 1)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    Optional<Submitted> last(ReviewId review) {
        return database.sql("""
                        select number, submitted_by_name, submitted_at from reviews.self_evaluation where review_id = ?
                         order by number desc limit 1
                        """)
                .param(review.value())
                .query((row, _) -> new Submitted(
                        row.getInt("number"),
                        row.getString("submitted_by_name"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Map<String, Stored> submitted(ReviewId review, int number) {
        var parts = new HashMap<String, Stored>();
        database.sql("""
                        select strand_key, wording, estimate, not_applicable, submitted_by_name
                          from reviews.self_evaluation where review_id = ? and number = ?
                        """)
                .params(review.value(), number)
                .query((row, _) -> parts.put(
                        row.getString("strand_key"), new Stored(text(row), number, row.getString("submitted_by_name"))))
                .list();
        return parts;
    }

    private static SelfText text(ResultSet row) throws SQLException {
        return new SelfText(row.getString("wording"), row.getString("estimate"), row.getBoolean("not_applicable"));
    }
}
