package org.challengepartners.elections;

import org.challengepartners.decisions.Closing;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of elections.
 *
 * @param until when what is open closes, or when voting closed; null if neither
 * @param awaited whether a ballot of the reader is still to be cast
 */
public record ElectionSummary(
        ElectionId id,
        String title,
        int seats,
        ElectionState state,
        @Nullable Closing until,
        boolean awaited) {}
