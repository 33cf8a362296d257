package org.challengepartners.agendas;

import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school that joined its hub later stands to the hub's agenda. */
public record AgendaAdheredTo(SpaceId space, AgendaId agenda, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s school %s".formatted(agenda, school);
    }
}
