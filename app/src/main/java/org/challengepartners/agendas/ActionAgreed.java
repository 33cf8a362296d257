package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An outcome of a meeting became an action with an owner and a date. */
public record ActionAgreed(SpaceId space, OutcomeId outcome) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting action " + outcome;
    }
}
