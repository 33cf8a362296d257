package org.challengepartners.elections;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An election is announced; members can nominate. */
public record ElectionAnnounced(SpaceId space, ElectionId election) implements SpaceEvent {

    @Override
    public String object() {
        return "election " + election;
    }
}
