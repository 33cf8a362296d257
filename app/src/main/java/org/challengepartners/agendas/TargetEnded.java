package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A target has ended. */
public record TargetEnded(SpaceId space, ItemId target) implements SpaceEvent {

    @Override
    public String object() {
        return "target " + target;
    }
}
