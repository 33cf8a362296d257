package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A hub's lead showed its schools these words of the agenda, to hear what they say. */
public record AgendaConsultedOn(SpaceId space, AgendaId agenda, int draftNo) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s version 0.%d".formatted(agenda, draftNo);
    }
}
