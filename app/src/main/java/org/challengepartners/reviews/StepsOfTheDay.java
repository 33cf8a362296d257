package org.challengepartners.reviews;

import java.util.Map;
import org.challengepartners.tenancy.JobWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the steps that a day brings: a team is accepted by silence, a first day opens, an invitation lapses, a review
 * that is acted on is closed. Twice is once, and a step whose guards do not hold is left for another day.
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
            ReviewState.WITH_SCHOOL,
            ReviewStep.END_RESPONSE_TIME,
            ReviewState.ACTING,
            ReviewStep.CLOSE,
            ReviewState.FOLLOWED_UP,
            ReviewStep.CLOSE);

    private final Reviews reviews;
    private final ReviewLife life;
    private final TeamKeys teamKeys;
    private final ExcellenceBook excellence;
    private final ResponseTimes responseTimes;
    private final ReportNotices reportNotices;
    private final JdbcClient database;

    StepsOfTheDay(
            Reviews reviews,
            ReviewLife life,
            TeamKeys teamKeys,
            ExcellenceBook excellence,
            ResponseTimes responseTimes,
            ReportNotices reportNotices,
            JdbcClient database) {
        this.reviews = reviews;
        this.life = life;
        this.teamKeys = teamKeys;
        this.excellence = excellence;
        this.responseTimes = responseTimes;
        this.reportNotices = reportNotices;
        this.database = database;
    }

    void take() {
        database.sql("select person from reviews.lapse_places()").query().listOfRows();
        excellence.expire();
        reviews.in(ReviewState.WITH_SCHOOL)
                .forEach(
                        review -> reportNotices.remind(review, responseTimes.remind(review), responseTimes.of(review)));
        STEPS.forEach((state, step) -> reviews.in(state).forEach(review -> {
            if (life.byClock(review, step).isTaken()) {
                teamKeys.settle(review.id());
                if (step == ReviewStep.END_RESPONSE_TIME) {
                    reportNotices.timeEnded(review, responseTimes.heads(review));
                }
            }
        }));
    }
}
