package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The statement of a year is published, and the agenda stays as it is. */
public record StatementPublished(SpaceId space, AgendaId agenda) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda " + agenda;
    }
}
