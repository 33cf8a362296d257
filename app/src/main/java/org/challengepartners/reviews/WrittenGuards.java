package org.challengepartners.reviews;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guards that look at what was written before the days on site. */
@Configuration(proxyBeanMethods = false)
class WrittenGuards {

    @Bean
    GuardCheck selfEvaluationComplete(SelfEvaluations evaluations, Frameworks frameworks) {
        return new DayGuards.Check(Guard.SELF_EVALUATION_COMPLETE, (review, _) -> {
            var parts = evaluations.parts(review.id());
            var open = frameworks.get(review.frameworkCode()).strands().stream()
                    .filter(strand -> Optional.ofNullable(parts.get(strand.key()))
                            .filter(part -> part.text().isComplete())
                            .isEmpty())
                    .map(Strand::title)
                    .collect(Collectors.joining("; "));
            return DayGuards.when(
                    !open.isEmpty(), "Write something under each heading, or why it is not applicable: " + open);
        });
    }

    @Bean
    GuardCheck analysisWritten(Enquiries enquiries) {
        return new DayGuards.Check(
                Guard.ANALYSIS_WRITTEN,
                (review, _) ->
                        DayGuards.when(enquiries.of(review.id()).isEmpty(), "Write at least one line of enquiry"));
    }

    @Bean
    GuardCheck timetableComplete(Timetables activities) {
        return new DayGuards.Check(
                Guard.TIMETABLE_COMPLETE,
                (review, _) -> DayGuards.when(
                        activities.of(review.id()).stream()
                                .noneMatch(activity -> activity.plan().kind().isEvidence()),
                        "Plan at least one activity that gathers evidence"));
    }
}
