package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school named who comes on its place; the trail does not say whom. */
public record PersonNamed(SpaceId space, PlaceId place) implements SpaceEvent {

    @Override
    public String object() {
        return "place " + place;
    }
}
