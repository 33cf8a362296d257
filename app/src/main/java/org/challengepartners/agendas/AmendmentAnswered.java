package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An amendment was accepted, merged, declined, or taken back by its school. */
public record AmendmentAnswered(SpaceId space, AgendaId agenda, AmendmentId amendment) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s amendment %s".formatted(agenda, amendment);
    }
}
