package org.challengepartners.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of proposals.
 *
 * @param closesAt when voting on it ends or ended; null before it is put to the members, and at a general meeting until it has ended
 * @param passedAt when it passed as a written resolution; null if it has not
 */
public record ProposalSummary(
        ProposalId id,
        String title,
        ProposalState state,
        @Nullable Instant closesAt,
        @Nullable Instant passedAt) {

    ProposalSummary(ProposalId id, String title, ProposalState state, @Nullable Instant closesAt) {
        this(id, title, state, closesAt, null);
    }

    ProposalSummary asOf(Instant now, @Nullable Instant closes, @Nullable Instant passed) {
        return new ProposalSummary(id, title, state.asOf(now, closes, passed), closes, passed);
    }
}
