package org.challengepartners.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.PersonId;

/**
 * A line of the register: whom a head let read a report.
 *
 * @param until exclusive
 * @param givenBy the name of the head who did
 * @param revokedBy the name of the head who ended it before its time
 * @param opened the days on which the reader opened it, the latest first
 */
public record ShareLine(
        PersonId person,
        String name,
        String why,
        Instant givenAt,
        Instant until,
        String givenBy,
        Optional<Instant> revokedAt,
        Optional<String> revokedBy,
        List<LocalDate> opened) {

    /** Whether the reader can open it at that instant. */
    public boolean isOpen(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(until);
    }
}
