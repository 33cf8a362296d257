package org.challengepartners.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.challengepartners.documents.Document;
import org.challengepartners.shell.DateWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be so in the accuracy round and after it (reviews.md 3, rows 20 to 24). */
@Configuration(proxyBeanMethods = false)
class RoundGuards {

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
    GuardCheck reopeningInTime(SchoolHearing hearing) {
        return new DayGuards.Check(
                Guard.REOPENING_IN_TIME,
                (review, _) -> hearing.reopenBy(review)
                        .map(last -> DayGuards.when(
                                last.isBefore(hearing.today()), "More than ten days have passed since the time ended"))
                        .orElseGet(() -> Optional.of("The school has answered: its round is not opened again")));
    }

    @Bean
    GuardCheck schoolHeard(SchoolHearing hearing) {
        return new DayGuards.Check(
                Guard.SCHOOL_HEARD,
                (review, _) -> hearing.waitsUntil(review)
                        .map(until ->
                                "Wait until %s is over, or until the headteacher says that her school has nothing more to say"
                                        .formatted(DateWords.day(until))));
    }

    @Bean
    GuardCheck begunWithTeam(StepLog log) {
        return new DayGuards.Check(
                Guard.BEGUN_WITH_TEAM,
                (review, _) -> DayGuards.when(
                        !log.goesAtOnce(review.id()), "A review that was planned goes by its draft: start the draft"));
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
