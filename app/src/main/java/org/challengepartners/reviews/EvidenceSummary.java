package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the list of evidence.
 *
 * @param strand the key of its strand
 * @param beginning of its note, 160 characters at most
 * @param findings how many findings rest on it
 */
public record EvidenceSummary(
        EvidenceId id,
        EvidenceKind kind,
        Optional<String> strand,
        String line,
        String beginning,
        EvidenceState state,
        String authorName,
        boolean mine,
        Instant recordedAt,
        int findings) {}
