package org.challengepartners.agendas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.challengepartners.shell.DateWords;

/**
 * Something that stands on a day of a hub's calendar.
 *
 * @param starts empty for a deadline, which is a whole day
 * @param path of its page, without a leading slash
 * @param cancelled the day, or the whole activity
 */
public record CalendarEntry(
        LocalDate day,
        Optional<LocalTime> starts,
        Optional<LocalTime> ends,
        String title,
        String hub,
        String path,
        boolean cancelled) {

    /** {@code 13:30 to 15:30}, or that it is a deadline. */
    public String time() {
        return starts.flatMap(from -> ends.map(to -> DateWords.times(at(from), at(to))))
                .orElse("Deadline");
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(DateWords.LONDON).toInstant();
    }
}
