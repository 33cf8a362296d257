package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The author of a record let the team read it. The space is the team's. */
public record EvidenceShared(SpaceId space, EvidenceId evidence) implements SpaceEvent {

    @Override
    public String object() {
        return "evidence " + evidence;
    }
}
