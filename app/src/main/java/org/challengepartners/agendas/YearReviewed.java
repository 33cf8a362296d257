package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school said what helped in the year of an agenda. */
public record YearReviewed(SpaceId space, AgendaId agenda) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda " + agenda;
    }
}
