package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An objection stood at the deadline: it is talked through now, and waits for the hub's next meeting. */
public record TalksBegan(SpaceId space, AgendaId agenda) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s".formatted(agenda);
    }
}
