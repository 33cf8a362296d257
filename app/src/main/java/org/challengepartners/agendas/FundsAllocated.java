package org.challengepartners.agendas;

import org.challengepartners.membership.HubId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office entered what a hub is allocated for a school year. */
public record FundsAllocated(SpaceId space, HubId hub) implements SpaceEvent {

    @Override
    public String object() {
        return "hub " + hub;
    }
}
