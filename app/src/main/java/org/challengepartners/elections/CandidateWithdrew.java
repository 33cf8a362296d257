package org.challengepartners.elections;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A candidate stands no more. */
public record CandidateWithdrew(SpaceId space, ElectionId election) implements SpaceEvent {

    @Override
    public String object() {
        return "election " + election;
    }
}
