package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An item was placed at a meeting, discussed, or withdrawn. */
public record PointPlaced(SpaceId space, PointId point) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting item " + point;
    }
}
