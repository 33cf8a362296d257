package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.reviews.planning.Breach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be so before a team is formed, offered and accepted (reviews.md 3, rows 2 to 6). */
@Configuration(proxyBeanMethods = false)
class PlanningGuards {

    private static final Set<String> COMES_WITH_A_PLACE = Set.of("H10", "H12", "H13", "H15");

    @Bean
    GuardCheck schoolDays(HostCalendar host) {
        return new DayGuards.Check(
                Guard.SCHOOL_DAYS,
                (review, _) -> DayGuards.when(
                        !host.days(review, review.held().from(), review.days())
                                .getLast()
                                .equals(review.held().until()),
                        "The review takes %d school days in a row".formatted(review.days())));
    }

    @Bean
    GuardCheck placesKnown() {
        return new DayGuards.Check(
                Guard.PLACES_KNOWN,
                (review, _) -> DayGuards.when(review.peers() < 1, "Say how many peer reviewers the team has"));
    }

    @Bean
    GuardCheck teamRules(TeamRuling ruling) {
        return new DayGuards.Check(Guard.TEAM_RULES, (review, _) -> {
            var standing = told(ruling.standing(review));
            return standing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            standing.stream().map(Breach::words).distinct().collect(Collectors.joining(". "))
                                    + ". Choose somebody else, or let the rule go with a colleague");
        });
    }

    @Bean
    GuardCheck teamWhole(Places places) {
        return new DayGuards.Check(
                Guard.TEAM_WHOLE,
                (review, _) -> DayGuards.when(
                        hasHole(review, places),
                        "Somebody of the team cannot come any more: wait until the office has filled the place"));
    }

    @Bean
    GuardCheck placeEmpty(Places places) {
        return new DayGuards.Check(
                Guard.PLACE_EMPTY,
                (review, _) -> DayGuards.when(
                        !hasHole(review, places), "Every place is filled: wait for the school's answer"));
    }

    /**
     * A place that is not filled is told by the other guard. While one is open, what nobody of the team is yet may still come with it;
     * what somebody of the team is stays wrong.
     */
    private static List<Breach> told(List<Breach> standing) {
        return standing.stream().noneMatch(breach -> breach.rule().equals("H10"))
                ? standing
                : standing.stream()
                        .filter(breach -> !COMES_WITH_A_PLACE.contains(breach.rule()))
                        .toList();
    }

    private static boolean hasHole(Review review, Places places) {
        var offered = places.offeredOf(review.id());
        return offered.stream().filter(Place::leads).count() != 1 || offered.size() != review.peers() + 1;
    }
}
