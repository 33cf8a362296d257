package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A frozen version of an agenda was put to the schools of its hub. */
public record AgendaPutToAgreement(SpaceId space, AgendaId agenda, VersionNumber version) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s version %s".formatted(agenda, version);
    }
}
