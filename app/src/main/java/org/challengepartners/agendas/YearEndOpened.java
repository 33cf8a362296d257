package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The review of an agenda's year is open. */
public record YearEndOpened(SpaceId space, AgendaId agenda) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda " + agenda;
    }
}
