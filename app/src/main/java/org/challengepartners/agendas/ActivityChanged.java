package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A hub's lead changed what an activity is. */
public record ActivityChanged(SpaceId space, ActivityId activity) implements SpaceEvent {

    @Override
    public String object() {
        return "activity " + activity;
    }
}
