package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** What came of an activity is written down. */
public record ActivityWrittenUp(SpaceId space, ActivityId activity) implements SpaceEvent {

    @Override
    public String object() {
        return "activity " + activity;
    }
}
