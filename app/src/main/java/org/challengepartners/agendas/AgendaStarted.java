package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A hub's lead began the agenda of a school year. */
public record AgendaStarted(SpaceId space, AgendaId agenda) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda " + agenda;
    }
}
