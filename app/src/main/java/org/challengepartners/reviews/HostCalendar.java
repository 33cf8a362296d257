package org.challengepartners.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.calendar.DayCalendar;
import org.springframework.stereotype.Component;

/** The days of a review, counted on the calendar of the school that hosts it (reviews.md 13). */
@Component
class HostCalendar {

    private final Calendars calendars;
    private final Clock clock;

    HostCalendar(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The host's own calendar; the standard one for a review from before its space was kept. */
    DayCalendar of(Review review) {
        return review.schoolSpace().map(calendars::school).orElseGet(calendars::schools);
    }

    /** So many school days in a row, from that one on. */
    List<LocalDate> days(Review review, LocalDate first, int days) {
        var calendar = of(review);
        return Stream.iterate(first, calendar::next).limit(days).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How many school days lie between today and then, the first day counted. */
    int notice(Review review, LocalDate first) {
        return of(review).between(today(), first);
    }
}
