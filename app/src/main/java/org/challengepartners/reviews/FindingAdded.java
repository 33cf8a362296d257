package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A reviewer added a finding. The space is the team's. */
public record FindingAdded(SpaceId space, FindingId finding) implements SpaceEvent {

    @Override
    public String object() {
        return "finding " + finding;
    }
}
