package org.challengepartners.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A visit of the office to a school's space, as the school reads it.
 *
 * @param until exclusive: when it ended, or will end by itself
 * @param endedBy who ended it before its time; empty if it was not
 * @param running whether the visitor can still read the school's pages
 */
public record Visit(
        VisitId id,
        String visitor,
        String reason,
        Instant from,
        Instant until,
        Optional<String> endedBy,
        boolean running) {}
