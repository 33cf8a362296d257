package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A hub was formed. */
public record HubFormed(SpaceId space, HubId hub) implements SpaceEvent {

    @Override
    public String object() {
        return "hub " + hub;
    }
}
