package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One school as the office's board lists it.
 *
 * @param heads the names of whoever heads it now, in words; empty if nobody does
 * @param signed whether its head has signed this membership year's agreement
 */
public record SchoolRow(
        SchoolId id,
        String name,
        String place,
        Phase phase,
        Optional<String> hub,
        Optional<String> member,
        LocalDate joinedOn,
        String heads,
        boolean signed) {}
