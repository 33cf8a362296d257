package org.challengepartners.reviews;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the reviewer-days that are due, in the transaction that makes them due: when a report is issued, and when a review is
 * postponed late. What is due is the database's word ({@code reviews.settle_days}); twice is once.
 */
@Component
class ReviewerDaysLedger {

    private final JdbcClient database;
    private final ReviewSettings settings;

    ReviewerDaysLedger(JdbcClient database, ReviewSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    @EventListener
    void on(ReviewIssued issued) {
        settle(issued.review());
    }

    @EventListener
    void on(ReviewStepped stepped) {
        if (stepped.step() == ReviewStep.POSTPONE_LATE) {
            settle(stepped.review()); // while the team still has its seats
        }
    }

    /** Writes what is due for a review and not written yet; tells how many lines. */
    int settle(ReviewId review) {
        return database.sql("select reviews.settle_days(?, ?)")
                .params(review.value(), settings.leadDaysCount())
                .query(Integer.class)
                .single();
    }
}
