package org.challengepartners.elections;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Members can vote: candidates, roll and rules are frozen. */
public record BallotOpened(SpaceId space, ElectionId election) implements SpaceEvent {

    @Override
    public String object() {
        return "election " + election;
    }
}
