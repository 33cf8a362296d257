package org.challengepartners.messages;

import java.time.Instant;
import java.util.List;

/**
 * Something for a calendar, as far as its reader may know it.
 *
 * @param uid stays the same for the life of the event
 * @param title without a word of being cancelled, which the calendar adds
 * @param venue may be empty
 * @param path of its page, without a leading slash
 * @param days in order; one for what happens once
 * @param cancelled the whole of it
 * @param deadline whether it is a day by which something should be done, and not an hour to be somewhere
 * @param sequence rises with each change
 */
public record CalendarEvent(
        String uid,
        String title,
        String venue,
        String path,
        List<CalendarDay> days,
        boolean cancelled,
        boolean deadline,
        int sequence,
        Instant changedAt) {

    /** Keeps its own copy. */
    public CalendarEvent {
        days = List.copyOf(days);
    }
}
