package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school removed an action. The space is the school's. */
public record ActionRemoved(SpaceId space, ActionId id) implements SpaceEvent {

    @Override
    public String object() {
        return "action " + id;
    }
}
