package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import org.challengepartners.membership.MembershipYear;
import org.challengepartners.tenancy.JobWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes what the survey of this membership year says, as far as enough schools have answered (reviews.md 12). A task of its own: it
 * holds up no step of a review, and none holds it up. Twice is once.
 */
@Component
@JobWork
@Transactional
class PublishingSurvey {

    private static final int FEWEST_SCHOOLS = 5; // that a figure rests on, and a difference of two figures

    private final JdbcClient database;
    private final Clock clock;

    PublishingSurvey(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a figure is new. */
    boolean publish() {
        var today = LocalDate.now(clock);
        return database.sql("select reviews.publish_survey(?, ?, ?)")
                .params(MembershipYear.of(today).firstDay(), today, FEWEST_SCHOOLS)
                .query(Boolean.class)
                .single();
    }
}
