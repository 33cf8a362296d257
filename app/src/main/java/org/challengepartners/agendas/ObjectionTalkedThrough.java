package org.challengepartners.agendas;

import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An objection was recorded as standing, or its school accepted that it stands. */
public record ObjectionTalkedThrough(SpaceId space, AgendaId agenda, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s objection of school %s".formatted(agenda, school);
    }
}
