package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A reviewer changed what a finding says. The space is the team's. */
public record FindingReworded(SpaceId space, FindingId finding) implements SpaceEvent {

    @Override
    public String object() {
        return "finding " + finding;
    }
}
