package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Whoever waited longest got a seat that was free. */
public record PlacePromoted(SpaceId space, PlaceId place) implements SpaceEvent {

    @Override
    public String object() {
        return "place " + place;
    }
}
