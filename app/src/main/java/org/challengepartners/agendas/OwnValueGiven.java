package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school told the lead of its hub its own figure. */
public record OwnValueGiven(SpaceId space, ItemId target) implements SpaceEvent {

    @Override
    public String object() {
        return "target " + target;
    }
}
