package org.challengepartners.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scopes of reviews, as far as the reader's keys or hat open them. */
@Component
class Scopes {

    /** What was proposed, by whom and when. */
    record Proposed(ScopeText text, String by, Instant at) {}

    private final JdbcClient database;

    Scopes(JdbcClient database) {
        this.database = database;
    }

    Optional<Proposed> of(Review review) {
        return database.sql("""
                        select focus, questions, excellence, specialist, proposed_by_name, proposed_at
                          from reviews.scope where review_id = ?
                        """)
                .param(review.id().value())
                .query((row, _) -> read(row, review.held().from()))
                .optional();
    }

    private static Proposed read(ResultSet row, LocalDate first) throws SQLException {
        return new Proposed(
                new ScopeText(
                        first,
                        row.getString("focus"),
                        row.getString("questions"),
                        row.getString("excellence"),
                        row.getBoolean("specialist")),
                row.getString("proposed_by_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    void put(Review review, ScopeText text, String by, Instant at) {
        database.sql("""
                        insert into reviews.scope (space_id, review_id, version, focus, questions, excellence, specialist,
                                                   proposed_by_name, proposed_at)
                        values (:space, :review, 0, :focus, :questions, :excellence, :specialist, :by, :at)
                        on conflict (review_id) do update set version = reviews.scope.version + 1, focus = excluded.focus,
                            questions = excluded.questions, excellence = excluded.excellence, specialist = excluded.specialist,
                            proposed_by_name = excluded.proposed_by_name, proposed_at = excluded.proposed_at
                        """)
                .param("space", review.space().value())
                .param("review", review.id().value())
                .param("focus", text.focus().strip())
                .param("questions", text.questions().strip())
                .param("excellence", text.excellence().strip())
                .param("specialist", text.specialist())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
