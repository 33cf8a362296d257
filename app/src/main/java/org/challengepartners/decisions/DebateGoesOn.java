package org.challengepartners.decisions;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * Something was said about a proposal.
 *
 * @param what it was, for the trail
 */
public record DebateGoesOn(SpaceId space, ProposalId proposal, String what) implements SpaceEvent {

    @Override
    public String object() {
        return "proposal " + proposal + ", " + what;
    }
}
