package org.challengepartners.tenancy;

import java.time.Instant;
import java.util.Optional;

/**
 * A key that opens a space now.
 *
 * @param since inclusive
 * @param until exclusive; empty for a key without an end
 * @param reason why it was given, in words that the space's owner may read
 */
public record KeyHeld(PersonId person, KeyRole role, Instant since, Optional<Instant> until, String reason) {}
