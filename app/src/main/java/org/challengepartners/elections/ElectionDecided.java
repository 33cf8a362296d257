package org.challengepartners.elections;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An election is counted, or nobody was opposed, and its result is published. */
public record ElectionDecided(SpaceId space, ElectionId election) implements SpaceEvent {

    @Override
    public String object() {
        return "election " + election;
    }
}
