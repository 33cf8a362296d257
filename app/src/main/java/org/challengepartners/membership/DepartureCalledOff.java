package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school that was to leave stays. Heard in the same transaction: a feature that keeps rooms of it opens them again. */
public record DepartureCalledOff(SpaceId space, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "school " + school;
    }
}
