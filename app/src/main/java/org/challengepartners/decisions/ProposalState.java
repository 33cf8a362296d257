package org.challengepartners.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a proposal has come. */
public enum ProposalState {
    /** Made by a member; the others comment on it. */
    OPEN_FOR_COMMENT,
    /** Made, and not yet put to the members. */
    READY,
    /** The members are being asked. */
    PUT_TO_DECISION,
    /** Voting on it has closed. */
    DECIDED,
    /** Taken back by the member that made it, before the members were asked. */
    WITHDRAWN;

    /** What a reader sees at that instant: that voting has closed is a fact of the clock, which nothing has to write down. */
    ProposalState asOf(Instant now, @Nullable Instant closesAt) {
        return this == PUT_TO_DECISION && closesAt != null && !now.isBefore(closesAt) ? DECIDED : this;
    }
}
