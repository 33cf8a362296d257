package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.documents.Document;
import org.challengepartners.shell.DateWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be so in the accuracy round and after it (reviews.md 3, rows 20 to 24). */
@Configuration(proxyBeanMethods = false)
class RoundGuards {

    private static final int DAYS_TO_REOPEN = 10; // after the time has ended without an answer

    @Bean
    GuardCheck responseInTime(ResponseTimes times, Clock clock) {
        return new DayGuards.Check(
                Guard.RESPONSE_IN_TIME,
                (review, _) -> DayGuards.when(
                        times.of(review)
                                .filter(time -> time.end().isOver(clock.instant()))
                                .isPresent(),
                        "The time to answer is over: ask the office to open it again"));
    }

    @Bean
    GuardCheck pointsRaised(PointBook points) {
        return new DayGuards.Check(
                Guard.POINTS_RAISED,
                (review, _) -> DayGuards.when(points.of(review.id()).isEmpty(), "Raise a point first"));
    }

    @Bean
    GuardCheck noPoints(PointBook points) {
        return new DayGuards.Check(
                Guard.NO_POINTS,
                (review, _) -> DayGuards.when(
                        !points.of(review.id()).isEmpty(),
                        "You have raised points: submit them, or remove them first"));
    }

    @Bean
    GuardCheck responseTimeOver(ResponseTimes times) {
        return new DayGuards.Check(
                Guard.RESPONSE_TIME_OVER,
                (review, _) -> DayGuards.when(
                        !times.isOver(review),
                        "Wait until the time to answer has ended, and both reminders have been delivered"));
    }

    @Bean
    GuardCheck reopeningInTime(StepLog log, Clock clock) {
        return new DayGuards.Check(Guard.REOPENING_IN_TIME, (review, _) -> {
            var ended = log.of(review.id()).stream()
                    .filter(step -> step.now() == ReviewState.FINALISING)
                    .reduce((_, later) -> later);
            if (ended.filter(step -> step.step() == ReviewStep.END_RESPONSE_TIME)
                    .isEmpty()) {
                return Optional.of("The school has answered: its round is not opened again");
            }
            return DayGuards.when(
                    LocalDate.now(clock)
                            .isAfter(LocalDate.ofInstant(ended.get().at(), DateWords.LONDON)
                                    .plusDays(DAYS_TO_REOPEN)),
                    "More than ten days have passed since the time ended");
        });
    }

    @Bean
    GuardCheck pointsDecided(PointBook points) {
        return new DayGuards.Check(Guard.POINTS_DECIDED, (review, _) -> {
            var open = points.of(review.id()).stream()
                    .filter(point ->
                            point.answer().filter(PointAnswer::isDecided).isEmpty())
                    .count();
            return DayGuards.when(open > 0, "Wait until the lead has decided each point: %d are open".formatted(open));
        });
    }

    @Bean
    GuardCheck disputeInTime(Disputes disputes, Clock clock) {
        return new DayGuards.Check(
                Guard.DISPUTE_IN_TIME,
                (review, _) -> DayGuards.when(
                        disputes.by(review)
                                .filter(last -> !last.isOver(clock.instant()))
                                .isEmpty(),
                        "Answers can be disputed once, within five working days: that time is over"));
    }

    /** Prints the report once before it is for good: the one place where a PDF is made inside a transaction. */
    @Bean
    GuardCheck sameWords(WordsToIssue words, ReportAsDocument document, Clock clock) {
        return new DayGuards.Check(
                Guard.SAME_WORDS,
                (review, _) -> DayGuards.when(
                        words.of(review)
                                .map(draft -> new ReportDetail(
                                        ReportId.next(),
                                        review.space(),
                                        review.id(),
                                        review.schoolName(),
                                        draft.framework(),
                                        review.held(),
                                        clock.instant(),
                                        false,
                                        draft.fingerprint(),
                                        draft.findings(),
                                        List.of()))
                                .map(document::of)
                                .filter(Document::saysTheSameInPrint)
                                .isEmpty(),
                        "The PDF does not say what the page says: tell whoever runs the service"));
    }
}
