package org.challengepartners.agendas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.challengepartners.shell.DateWords;

/**
 * One day of an activity; its times are those of a clock in London, in summer and in winter.
 *
 * @param firstDay for which it was planned first
 * @param because why it was moved or cancelled; empty if it was neither
 * @param sequence how often it was moved or cancelled
 */
public record SessionLine(
        SessionId id,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        LocalDate firstDay,
        LocalTime firstStarts,
        boolean cancelled,
        String because,
        int sequence,
        Instant changedAt) {

    /** When it begins. */
    public Instant beginsAt() {
        return day.atTime(starts).atZone(DateWords.LONDON).toInstant();
    }

    /** When it ends. */
    public Instant endsAt() {
        return day.atTime(ends).atZone(DateWords.LONDON).toInstant();
    }

    /** Whether it is on another day or at another time than planned first. */
    public boolean isMoved() {
        return !cancelled && !(day.equals(firstDay) && starts.equals(firstStarts));
    }

    /** {@code Thursday 4 March 2027, 13:30 to 15:30}. */
    public String words() {
        return "%s, %s".formatted(DateWords.day(day), DateWords.times(beginsAt(), endsAt()));
    }
}
