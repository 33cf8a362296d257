package org.challengepartners.messages;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One day of an event, on the clocks of London, in summer and in winter.
 *
 * @param from when it begins; of a deadline only the day counts
 * @param first for when it was planned first: by this a calendar knows it again
 * @param cancelled this day alone
 */
public record CalendarDay(
        LocalDateTime from,
        LocalDateTime until,
        LocalDateTime first,
        boolean cancelled,
        int sequence,
        Instant changedAt) {

    /** Whether it is as it was planned. */
    boolean isAsPlanned() {
        return !cancelled && sequence == 0;
    }
}
