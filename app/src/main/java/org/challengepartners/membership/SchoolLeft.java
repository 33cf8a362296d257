package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The last day of a school in the partnership is over, and everything that goes with it has ended. */
public record SchoolLeft(SpaceId space, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "school " + school;
    }
}
