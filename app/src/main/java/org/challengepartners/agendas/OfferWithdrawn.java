package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A head withdrew what she had offered; told in the room of both. */
public record OfferWithdrawn(SpaceId space, OfferId offer) implements SpaceEvent {

    @Override
    public String object() {
        return "offer " + offer;
    }
}
