package org.challengepartners.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.challengepartners.tenancy.SpaceId;

/**
 * A school leaves the partnership, or left it.
 *
 * @param schoolName as it was when the departure was announced
 * @param lastDay the last day, in Europe/London, on which it belongs to the partnership
 * @param endedBecause why it was called off, or why the school came back; else empty
 */
public record Departure(
        DepartureId id,
        SpaceId space,
        SchoolId school,
        String schoolName,
        LocalDate lastDay,
        String reason,
        DepartureState state,
        String endedBecause) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The first instant at which the school's people open its rooms no more. */
    public Instant at() {
        return at(lastDay);
    }

    static Instant at(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
