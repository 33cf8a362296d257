package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school told the lead of its hub what somebody needs, or that it is needed no more. */
public record AccessNeedTold(SpaceId space, PlaceId place) implements SpaceEvent {

    @Override
    public String object() {
        return "place " + place;
    }
}
