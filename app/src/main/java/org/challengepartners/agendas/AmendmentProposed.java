package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school proposed an amendment to an agenda. */
public record AmendmentProposed(SpaceId space, AgendaId agenda, AmendmentId amendment) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s amendment %s".formatted(agenda, amendment);
    }
}
