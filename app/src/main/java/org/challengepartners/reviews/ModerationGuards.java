package org.challengepartners.reviews;

import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.reviews.DayGuards.Check;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be so before a team's findings and estimates are agreed (reviews.md 3, row 14). */
@Configuration(proxyBeanMethods = false)
class ModerationGuards {

    @Bean
    GuardCheck findingsAgreed(RulingBook book, TeamRoom room) {
        return new Check(Guard.FINDINGS_AGREED, (review, _) -> {
            var ruled = book.of(room.space(review), review.id());
            return DayGuards.when(
                    room.inOrder(review).stream()
                            .filter(Finding::isShared)
                            .anyMatch(finding -> !ruled.containsKey(finding.id())),
                    "Agree, merge or reject each finding");
        });
    }

    @Bean
    GuardCheck ownEstimates(EstimateBook book) {
        return new Check(
                Guard.OWN_ESTIMATES,
                (review, _) -> DayGuards.when(
                        book.revealed(review.id()).isEmpty(),
                        "Let everybody of the team enter her own estimates first"));
    }

    @Bean
    GuardCheck estimatesRest(EstimateBook book, Frameworks frameworks) {
        return new Check(Guard.ESTIMATES_REST, (review, _) -> {
            var team = review.team().orElseThrow();
            var agreed = book.agreed(team, review.id());
            var kinds = book.kinds(team, review.id());
            var open = frameworks.get(review.frameworkCode()).strands().stream()
                    .filter(Strand::graded)
                    .filter(strand -> !agreed.containsKey(strand.key())
                            || kinds.getOrDefault(strand.key(), 0) < 2
                                    && agreed.get(strand.key()).exception().isEmpty())
                    .map(Strand::title)
                    .collect(Collectors.joining(", "));
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Agree an estimate that rests on two kinds of evidence, or say why not: " + open);
        });
    }

    @Bean
    GuardCheck feedbackLogged(EstimateBook book) {
        return new Check(
                Guard.FEEDBACK_LOGGED,
                (review, _) -> DayGuards.when(
                        book.feedback(review.team().orElseThrow(), review.id()).isEmpty(),
                        "Write down who heard the findings, when, and the headlines"));
    }
}
