package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A day of an activity was moved or cancelled. */
public record ActivityMoved(SpaceId space, ActivityId activity) implements SpaceEvent {

    @Override
    public String object() {
        return "activity " + activity;
    }
}
