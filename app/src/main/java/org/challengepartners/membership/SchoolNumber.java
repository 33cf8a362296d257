package org.challengepartners.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.establishments.Urn;

/**
 * Which establishment a school is or was.
 *
 * @param name the establishment's, as it was when this was decided
 * @param from the first day; empty for always
 * @param until exclusive: the first day on which it is that no more; empty while it is
 */
public record SchoolNumber(
        Urn urn, String name, Optional<LocalDate> from, Optional<LocalDate> until, String reason, Instant decidedAt) {}
