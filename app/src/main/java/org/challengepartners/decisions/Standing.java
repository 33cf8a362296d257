package org.challengepartners.decisions;

import java.util.Optional;
import org.challengepartners.membership.MemberSummary;

/**
 * Where a member that the reader represents stands in a contest.
 *
 * @param onTheRoll whether it was a member when the contest opened
 * @param vote its vote, once it has voted
 */
public record Standing(MemberSummary member, boolean onTheRoll, Optional<OwnVote> vote) {

    /** Whether its vote is still to come, if the contest takes votes. */
    public boolean mayVote() {
        return onTheRoll && vote.isEmpty();
    }
}
