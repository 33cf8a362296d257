package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A head offered a finding of her school to the lead of its hub; told in the room of both. */
public record FindingOffered(SpaceId space, OfferId offer) implements SpaceEvent {

    @Override
    public String object() {
        return "offer " + offer;
    }
}
