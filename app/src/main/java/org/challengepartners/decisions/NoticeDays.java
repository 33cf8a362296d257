package org.challengepartners.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.challengepartners.calendar.BeyondTheCalendar;
import org.challengepartners.calendar.CompanyDays;

/**
 * When things happen around a notice that is sent now; empty where the holidays of that time are not known.
 *
 * @param earliest the first day of a meeting with full notice
 * @param deemed when the notice counts as received
 * @param proxiesUntil until when forms are received, inclusive
 */
record NoticeDays(Optional<LocalDate> earliest, Optional<Instant> deemed, Optional<Instant> proxiesUntil) {

    /**
     * Where members agreed to so short a notice that the deadline for proxies lies before it is received, forms are received until the
     * meeting begins: nobody loses the right to a proxy.
     */
    static NoticeDays of(Instant start, MeetingRules rules, CompanyDays days, Instant now) {
        var sent = LocalDateTime.ofInstant(now, Closing.LONDON);
        try {
            var deemed =
                    rules.notice().receivedAt(sent, days).atZone(Closing.LONDON).toInstant();
            var deadline = deadline(start, rules, days);
            return new NoticeDays(
                    Optional.of(rules.notice().earliestMeeting(sent, days)),
                    Optional.of(deemed),
                    Optional.of(deadline.isBefore(deemed) ? start : deadline));
        } catch (BeyondTheCalendar unknown) {
            return new NoticeDays(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Until when forms for an adjourned meeting are received, that was put off now. */
    static Instant proxiesUntil(Instant start, MeetingRules rules, CompanyDays days, Instant now) {
        try {
            var deadline = deadline(start, rules, days);
            return deadline.isBefore(now) ? start : deadline;
        } catch (BeyondTheCalendar unknown) {
            return start;
        }
    }

    private static Instant deadline(Instant start, MeetingRules rules, CompanyDays days) {
        return rules.proxies()
                .deadline(LocalDateTime.ofInstant(start, Closing.LONDON), days)
                .atZone(Closing.LONDON)
                .toInstant();
    }
}
