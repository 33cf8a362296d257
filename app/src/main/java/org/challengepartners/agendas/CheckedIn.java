package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A hub's lead said how a target stands. */
public record CheckedIn(SpaceId space, ItemId target) implements SpaceEvent {

    @Override
    public String object() {
        return "target " + target;
    }
}
