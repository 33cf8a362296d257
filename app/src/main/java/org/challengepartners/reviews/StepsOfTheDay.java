package org.challengepartners.reviews;

import java.util.Map;
import org.challengepartners.tenancy.JobWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the steps that a day brings: a team is accepted by silence, a first day opens, an invitation lapses, a review
 * that is acted on is closed. Twice is once, and a
 * step whose guards do not hold is left for another day.
 */
@Component
@JobWork
@Transactional
class StepsOfTheDay {

    private static final Map<ReviewState, ReviewStep> STEPS = Map.of(
            ReviewState.TEAM_OFFERED,
            ReviewStep.ACCEPT_BY_SILENCE,
            ReviewState.PREPARING,
            ReviewStep.DAY_ONE_COMES,
            ReviewState.ACTING,
            ReviewStep.CLOSE,
            ReviewState.FOLLOWED_UP,
            ReviewStep.CLOSE);

    private final Reviews reviews;
    private final ReviewLife life;
    private final TeamKeys teamKeys;
    private final ExcellenceBook excellence;
    private final JdbcClient database;

    StepsOfTheDay(Reviews reviews, ReviewLife life, TeamKeys teamKeys, ExcellenceBook excellence, JdbcClient database) {
        this.reviews = reviews;
        this.life = life;
        this.teamKeys = teamKeys;
        this.excellence = excellence;
        this.database = database;
    }

    void take() {
        database.sql("select person from reviews.lapse_places()").query().listOfRows();
        excellence.expire();
        STEPS.forEach((state, step) -> reviews.in(state).forEach(review -> {
            if (life.byClock(review, step).isTaken()) {
                teamKeys.settle(review.id());
            }
        }));
    }
}
