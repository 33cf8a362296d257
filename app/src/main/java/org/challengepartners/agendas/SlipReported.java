package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A slip of the pen in an agenda was reported, or a head said what it is. */
public record SlipReported(SpaceId space, AgendaId agenda, ErratumId erratum) implements SpaceEvent {

    @Override
    public String object() {
        return "agenda %s correction %s".formatted(agenda, erratum);
    }
}
