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

    /**
     * What a reader sees at that instant: the members have decided once voting has closed, which is a fact of the clock that nothing has
     * to write down, or is the end of its poll or of its general meeting, or before that where a written resolution has passed. Stated here and nowhere else.
     */
    ProposalState asOf(Instant now, @Nullable Instant closesAt, @Nullable Instant passedAt) {
        boolean over = passedAt != null || closesAt != null && !now.isBefore(closesAt);
        return this == PUT_TO_DECISION && over ? DECIDED : this;
    }
}
