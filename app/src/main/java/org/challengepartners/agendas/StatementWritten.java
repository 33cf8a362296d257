package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The statement of a year was written. */
public record StatementWritten(SpaceId space, AgendaId agenda) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda " + agenda;
    }
}
