package org.challengepartners.membership;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.tenancy.PersonId;

/**
 * Who votes for a member, or did.
 *
 * @param authority the document by which the member gave authority, or empty
 * @param until exclusive; empty while it has no end
 */
public record RepresentativeLine(
        PersonId person, String name, String authority, Instant from, Optional<Instant> until) {}
