package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The author of a shared record withdrew it. The space is the team's. */
public record EvidenceWithdrawn(SpaceId space, EvidenceId evidence) implements SpaceEvent {

    @Override
    public String object() {
        return "evidence " + evidence;
    }
}
