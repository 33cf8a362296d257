package org.challengepartners.agendas;

import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school answered the version of the agenda that is before it. */
public record PositionTaken(SpaceId space, AgendaId agenda, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s school %s".formatted(agenda, school);
    }
}
