package org.challengepartners.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A verification of every chain that somebody asked for.
 *
 * @param total how many lines there are to walk along; 0 before it begins
 * @param verified how many are done
 * @param erased how many persons are erased from lines that stand
 * @param finishedAt empty while it waits or runs
 * @param broken the first broken line of each broken chain, in words
 */
public record Verification(
        Instant askedAt, long total, long verified, long erased, Optional<Instant> finishedAt, List<String> broken) {

    /** Whether it is done and every chain is whole. */
    public boolean isWhole() {
        return finishedAt.isPresent() && broken.isEmpty();
    }
}
