package org.challengepartners.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A visit of the office to a school, as the office and the directors read it.
 *
 * @param until exclusive: when it ended, or will end by itself
 * @param endedBy who ended it before its time; empty if nobody did
 */
public record MonthsVisit(
        String school, String visitor, String reason, Instant from, Instant until, Optional<String> endedBy) {}
