package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school that had left belongs to the partnership again. Heard in the same transaction: a feature that keeps rooms of it lets keys be given again. */
public record SchoolCameBack(SpaceId space, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "school " + school;
    }
}
