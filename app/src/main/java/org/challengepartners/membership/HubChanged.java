package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office changed what is said of a hub: its state or its lead school. */
public record HubChanged(SpaceId space, HubId hub) implements SpaceEvent {

    @Override
    public String object() {
        return "hub " + hub;
    }
}
