package org.challengepartners.decisions;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A proposal was made. */
public record ProposalMade(SpaceId space, ProposalId proposal) implements SpaceEvent {

    @Override
    public String object() {
        return "proposal " + proposal;
    }
}
