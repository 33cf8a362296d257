package org.challengepartners.reviews;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a review is prepared, out of the steps that it has taken since its team was accepted last (reviews.md 3, rows 7 to 10):
 * anybody may ask, a job too.
 */
@Configuration(proxyBeanMethods = false)
class Preparation {

    private static final Set<ReviewStep> BEGINS = Set.of(ReviewStep.ACCEPT_TEAM, ReviewStep.ACCEPT_BY_SILENCE);

    private final StepLog log;
    private final JdbcClient database;

    Preparation(StepLog log, JdbcClient database) {
        this.log = log;
        this.database = database;
    }

    boolean hasSelfEvaluation(Review review) {
        return has(review, ReviewStep.SUBMIT_SELF_EVALUATION);
    }

    boolean hasAnalysis(Review review) {
        return has(review, ReviewStep.SUBMIT_ANALYSIS);
    }

    /** Two people have agreed to the timetable as it is: the lead and the head, since nobody else can. */
    boolean hasTimetable(Review review) {
        return agreedBy(review).size() >= 2;
    }

    /** Who has agreed to the timetable since it was changed last. */
    Set<String> agreedBy(Review review) {
        var changed = changed(review);
        return since(review).stream()
                .filter(taken -> taken.step() == ReviewStep.AGREE_TIMETABLE)
                .filter(taken -> changed.filter(at -> taken.at().isBefore(at)).isEmpty())
                .map(StepTaken::who)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Instant> changed(Review review) {
        return database.sql(
                        "select changed_at from reviews.activity where review_id = ? order by changed_at desc limit 1")
                .param(review.id().value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private boolean has(Review review, ReviewStep step) {
        return since(review).stream().anyMatch(taken -> taken.step() == step);
    }

    private List<StepTaken> since(Review review) {
        var all = log.of(review.id());
        int begun = 0;
        for (var taken : all) {
            begun = BEGINS.contains(taken.step()) ? taken.number() : begun;
        }
        int from = begun;
        return all.stream().filter(taken -> taken.number() > from).toList();
    }

    /** What is not done yet, each in a sentence. */
    List<String> missing(Review review) {
        var missing = new ArrayList<String>();
        if (!hasSelfEvaluation(review)) {
            missing.add("The self-evaluation is not submitted");
        }
        if (!hasAnalysis(review)) {
            missing.add("The pre-review analysis is not shared");
        }
        if (!hasTimetable(review)) {
            missing.add("The timetable is not agreed");
        }
        return missing;
    }

    @Bean
    GuardCheck selfEvaluationSubmitted() {
        return new DayGuards.Check(
                Guard.SELF_EVALUATION_SUBMITTED,
                (review, _) -> DayGuards.when(
                        !hasSelfEvaluation(review), "Wait until the school has submitted its self-evaluation"));
    }

    @Bean
    GuardCheck prepared() {
        return new DayGuards.Check(
                Guard.PREPARED, (review, _) -> missing(review).stream().findFirst());
    }

    @Bean
    GuardCheck preparedOrReason() {
        return new DayGuards.Check(
                Guard.PREPARED_OR_REASON,
                (review, reason) -> reason.isBlank() && !missing(review).isEmpty()
                        ? Optional.of(
                                "%s. Say why the day opens all the same".formatted(String.join(". ", missing(review))))
                        : Optional.empty());
    }
}
