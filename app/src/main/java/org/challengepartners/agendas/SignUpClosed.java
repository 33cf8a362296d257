package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** No school can ask for places at an activity any more. */
public record SignUpClosed(SpaceId space, ActivityId activity) implements SpaceEvent {

    @Override
    public String object() {
        return "activity " + activity;
    }
}
