package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school gave a place up. */
public record PlaceGivenUp(SpaceId space, PlaceId place) implements SpaceEvent {

    @Override
    public String object() {
        return "place " + place;
    }
}
