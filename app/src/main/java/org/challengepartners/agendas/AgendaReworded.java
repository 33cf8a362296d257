package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** One thing of an agenda's draft was added, changed, moved or removed. */
public record AgendaReworded(SpaceId space, AgendaId agenda, ItemId item) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s item %s".formatted(agenda, item);
    }
}
