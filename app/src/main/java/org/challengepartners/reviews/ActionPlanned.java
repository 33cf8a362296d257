package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school said what it does about an area, or why nothing. The space is the school's. */
public record ActionPlanned(SpaceId space, ActionId id) implements SpaceEvent {

    @Override
    public String object() {
        return "action " + id;
    }
}
