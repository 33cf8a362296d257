package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school changed what it does about an area, or said how far it is. The space is the school's. */
public record ActionChanged(SpaceId space, ActionId id) implements SpaceEvent {

    @Override
    public String object() {
        return "action " + id;
    }
}
