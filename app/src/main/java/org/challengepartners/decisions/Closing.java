package org.challengepartners.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.challengepartners.calendar.DayKind;
import org.challengepartners.calendar.Deadline;

/**
 * When voting ends, on the clocks of Europe/London. The one place that turns a day and a time into the closing instant, and
 * the instant into words.
 *
 * @param at exclusive: a vote at this very instant is too late
 */
public record Closing(Instant at) {

    /** The zone in which members are told the time. */
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK);

    /** At that time of that day. */
    public static Closing at(LocalDate day, LocalTime time) {
        return new Closing(ZonedDateTime.of(day, time, LONDON).toInstant());
    }

    /** At the end of that day: a deadline that is only a date gives the whole day. */
    public static Closing atTheEndOf(LocalDate day) {
        return new Closing(new Deadline(DayKind.CALENDAR_DAYS, day).endsAt());
    }

    /** {@code Fri 30 Oct 2026, 17:00 (UK time)}, or {@code the end of Fri 30 Oct 2026 (UK time)}. */
    public String words() {
        var there = at.atZone(LONDON);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "the end of " + DAY.format(there.minusDays(1)) + " (UK time)"
                : DAY_AND_TIME.format(there) + " (UK time)";
    }
}
