package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An activity is not held. */
public record ActivityCancelled(SpaceId space, ActivityId activity) implements SpaceEvent {

    @Override
    public String object() {
        return "activity " + activity;
    }
}
