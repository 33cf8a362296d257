package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guards that look at the review's days alone. */
@Configuration(proxyBeanMethods = false)
class DayGuards {

    private static final LocalTime OPENS = LocalTime.of(6, 0); // in Europe/London

    /** A guard with its check. */
    record Check(Guard guard, BiFunction<Review, String, Optional<String>> asked) implements GuardCheck {

        @Override
        public Optional<String> missing(Review review, String reason) {
            return asked.apply(review, reason);
        }
    }

    @Bean
    GuardCheck dayOne(Clock clock) {
        return new Check(
                Guard.DAY_ONE,
                (review, _) -> when(
                        ZonedDateTime.now(clock)
                                .toLocalDateTime()
                                .isBefore(review.held().from().atTime(OPENS)),
                        "Wait for the first day: it opens at 06:00"));
    }

    @Bean
    GuardCheck lastDayOrReason(Clock clock) {
        return new Check(
                Guard.LAST_DAY_OR_REASON,
                (review, reason) -> when(
                        reason.isBlank()
                                && ZonedDateTime.now(clock)
                                        .toLocalDate()
                                        .isBefore(review.held().until()),
                        "Say why fieldwork ends before its last day"));
    }

    static Optional<String> when(boolean missing, String words) {
        return missing ? Optional.of(words) : Optional.empty();
    }
}
