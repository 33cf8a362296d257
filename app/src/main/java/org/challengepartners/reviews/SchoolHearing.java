package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.challengepartners.shell.DateWords;
import org.springframework.stereotype.Component;

/**
 * Whether a school has been heard before its report is issued: it can dispute answers for five working days, and ask for ten days
 * that a round which it has missed is opened again (reviews.md 3, rows 21 and 24).
 */
@Component
class SchoolHearing {

    private static final int DAYS_TO_REOPEN = 10; // after the time has ended without an answer

    private static final Set<ReviewStep> CHANGES_OF_LEAD = EnumSet.of(ReviewStep.HAND_OVER, ReviewStep.LEAD_LEAVES);

    private final StepLog log;
    private final Disputes disputes;
    private final ResponseTimes times;
    private final Clock clock;

    SchoolHearing(StepLog log, Disputes disputes, ResponseTimes times, Clock clock) {
        this.log = log;
        this.disputes = disputes;
        this.times = times;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day on which the office can open the round again, whoever leads by now; empty if the school has answered. */
    Optional<LocalDate> reopenBy(Review review) {
        return log.of(review.id()).stream()
                .filter(step -> step.now() == ReviewState.FINALISING && !CHANGES_OF_LEAD.contains(step.step()))
                .reduce((_, later) -> later)
                .filter(step -> step.step() == ReviewStep.END_RESPONSE_TIME)
                .map(step -> LocalDate.ofInstant(step.at(), DateWords.LONDON).plusDays(DAYS_TO_REOPEN));
    }

    /** The last day for which a review that is finalising waits for its school; empty if the school has been heard. */
    Optional<LocalDate> waitsUntil(Review review) {
        if (review.state() != ReviewState.FINALISING || times.isContent(review)) {
            return Optional.empty();
        }
        return disputes.by(review)
                .filter(last -> !last.isOver(clock.instant()))
                .map(last -> last.lastDay())
                .or(() -> reopenBy(review).filter(last -> !last.isBefore(today())));
    }
}
