package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The planned cost of a line was moved within the share that the schools agreed. */
public record LineMoved(SpaceId space, ItemId line) implements SpaceEvent {

    @Override
    public String object() {
        return "budget line " + line;
    }
}
