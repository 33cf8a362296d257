package org.challengepartners.agendas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.membership.HubId;
import org.challengepartners.shell.DateWords;
import org.challengepartners.tenancy.SpaceId;

/**
 * A meeting of a hub, without what it talks about.
 *
 * @param space the hub's
 * @param version of the row, which goes back with a change
 * @param starts on a clock in London
 * @param series the meetings with which it was convened; empty for one by itself
 * @param opened whether the schools were ever told of it
 * @param because why it was moved or cancelled; empty for others
 */
public record MeetingLine(
        MeetingId id,
        SpaceId space,
        long version,
        HubId hub,
        String hubName,
        Optional<UUID> series,
        String title,
        String venue,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        MeetingState state,
        boolean opened,
        String because,
        int sequence,
        Instant changedAt) {

    /** {@code Thursday 14 January 2027, 16:00 to 17:30}. */
    public String when() {
        return "%s, %s".formatted(DateWords.day(day), DateWords.times(at(starts), at(ends)));
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(DateWords.LONDON).toInstant();
    }
}
