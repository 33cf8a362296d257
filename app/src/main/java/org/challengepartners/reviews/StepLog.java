package org.challengepartners.reviews;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that reviews have taken, as the database's trigger has written them down. */
@Component
class StepLog {

    private final JdbcClient database;

    StepLog(JdbcClient database) {
        this.database = database;
    }

    /** Whether a review was opened with its team and never planned: then its findings may become its report at once. */
    boolean goesAtOnce(ReviewId review) {
        return database.sql("select reviews.goes_at_once(?)")
                .param(review.value())
                .query(Boolean.class)
                .single();
    }

    /** Of one review, the first one first; as far as the reader's keys or hat open it. */
    List<StepTaken> of(ReviewId review) {
        return database.sql("""
                        select number, step, to_state, person_name, reason, taken_at
                          from reviews.review_transition where review_id = ? order by number
                        """)
                .param(review.value())
                .query((row, _) -> new StepTaken(
                        row.getInt("number"),
                        ReviewStep.valueOf(row.getString("step")),
                        ReviewState.valueOf(row.getString("to_state")),
                        row.getString("person_name"),
                        row.getString("reason"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
