package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a review is closed by the calendar (reviews.md 3, row 31). */
@Configuration(proxyBeanMethods = false)
class ClosingGuards {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MONTHS = 18;

    @Bean
    GuardCheck timeToClose(Reviews reviews, Clock clock) {
        return new DayGuards.Check(
                Guard.TIME_TO_CLOSE,
                (review, _) -> DayGuards.when(
                        !hasSuccessor(review, reviews) && !isOld(review, clock),
                        "The next review is not being prepared, and eighteen months have not passed"));
    }

    private static boolean hasSuccessor(Review review, Reviews reviews) {
        return reviews.hostedBy(review.school()).stream()
                .filter(other -> other.state() != ReviewState.CANCELLED && other.state() != ReviewState.IMPORTED)
                .filter(other -> other.state().compareTo(ReviewState.PREPARING) >= 0)
                .anyMatch(other -> other.held().from().isAfter(review.held().until()));
    }

    private static boolean isOld(Review review, Clock clock) {
        return review.issuedAt()
                .map(at -> LocalDate.ofInstant(at, LONDON).plusMonths(MONTHS))
                .filter(day -> !day.isAfter(LocalDate.now(clock)))
                .isPresent();
    }
}
