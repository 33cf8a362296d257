package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Optional;

/**
 * A record of evidence as its reader sees it.
 *
 * @param mine whether the reader wrote it
 * @param mayChange whether the reader may change, share or withdraw it now
 * @param signedAs the role under which the school signed it
 */
public record EvidenceDetail(
        EvidenceId id,
        long version,
        EvidenceText text,
        EvidenceState state,
        String authorName,
        boolean mine,
        boolean mayChange,
        Instant recordedAt,
        Optional<String> signedAs,
        Optional<Instant> signedAt) {}
