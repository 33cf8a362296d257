package org.challengepartners.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of proposals.
 *
 * @param closesAt when voting on it ends or ended; null before it is put to the members
 */
public record ProposalSummary(
        ProposalId id,
        String title,
        ProposalState state,
        @Nullable Instant closesAt) {

    ProposalSummary asOf(Instant now) {
        return new ProposalSummary(id, title, state.asOf(now, closesAt), closesAt);
    }
}
