package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A hub's lead published one figure made of the schools' own, or that it is not shown. */
public record ValuesPublished(SpaceId space, ItemId target) implements SpaceEvent {

    @Override
    public String object() {
        return "target " + target;
    }
}
