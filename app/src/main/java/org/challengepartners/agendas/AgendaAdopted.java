package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The schools of a hub agreed their agenda: this version stands for the year. */
public record AgendaAdopted(SpaceId space, AgendaId agenda, VersionNumber version) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s version %s".formatted(agenda, version);
    }
}
