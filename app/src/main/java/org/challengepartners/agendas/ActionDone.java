package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An action that a meeting agreed is done. */
public record ActionDone(SpaceId space, OutcomeId outcome) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting action " + outcome;
    }
}
