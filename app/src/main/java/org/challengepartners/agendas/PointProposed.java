package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Something was proposed for a meeting of the hub. */
public record PointProposed(SpaceId space, PointId point) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting item " + point;
    }
}
