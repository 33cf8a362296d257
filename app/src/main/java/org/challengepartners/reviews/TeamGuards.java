package org.challengepartners.reviews;

import java.time.Clock;
import java.util.Optional;
import org.challengepartners.calendar.Calendars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guards of forming a team, and of taking it back. */
@Configuration(proxyBeanMethods = false)
class TeamGuards {

    private static final int LATE = 10; // company days

    @Bean
    GuardCheck placesConfirmed(TeamInvitations invitations) {
        return new DayGuards.Check(Guard.PLACES_CONFIRMED, (review, _) -> unfilled(review, invitations));
    }

    private static Optional<String> unfilled(Review review, TeamInvitations invitations) {
        var asked = invitations.of(review.id());
        if (asked.stream().noneMatch(one -> one.lead() && one.state() == PlaceState.CONFIRMED)) {
            return Optional.of("Wait until the lead reviewer is confirmed");
        }
        var peers = asked.stream()
                .filter(one -> !one.lead() && one.state() == PlaceState.CONFIRMED)
                .count();
        return DayGuards.when(
                peers < review.peers(),
                "Wait until every peer reviewer is confirmed: the team has %d such places, and %d are"
                        .formatted(review.peers(), peers));
    }

    @Bean
    GuardCheck silence(Objections objections, Clock clock) {
        return new DayGuards.Check(
                Guard.SILENCE,
                (review, _) -> DayGuards.when(
                        objections
                                .deadline(review)
                                .filter(last -> last.isOver(clock.instant()))
                                .isEmpty(),
                        "Wait until the time for objections is over"));
    }

    @Bean
    GuardCheck notLate(Calendars calendars, HostCalendar host) {
        return new DayGuards.Check(
                Guard.NOT_LATE,
                (review, _) -> DayGuards.when(
                        isLate(review, calendars, host), "It is under ten working days before the first day"));
    }

    @Bean
    GuardCheck late(Calendars calendars, HostCalendar host) {
        return new DayGuards.Check(
                Guard.LATE,
                (review, _) -> DayGuards.when(
                        !isLate(review, calendars, host), "It is ten working days or more before the first day"));
    }

    static boolean isLate(Review review, Calendars calendars, HostCalendar host) {
        return calendars.company().between(host.today(), review.held().from()) < LATE;
    }

    @Bean
    GuardCheck schoolAgrees(JdbcClient database) {
        return new DayGuards.Check(
                Guard.SCHOOL_AGREES,
                (review, _) -> DayGuards.when(
                        database.sql("select count(*) from reviews.cancel_consent where review_id = ?")
                                        .param(review.id().value())
                                        .query(Integer.class)
                                        .single()
                                == 0,
                        "Ask the headteacher to agree first: she finds it on the review's page"));
    }
}
