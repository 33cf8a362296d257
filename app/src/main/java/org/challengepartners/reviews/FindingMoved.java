package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A reviewer moved a finding up or down. The space is the team's. */
public record FindingMoved(SpaceId space, FindingId finding) implements SpaceEvent {

    @Override
    public String object() {
        return "finding " + finding;
    }
}
