package org.challengepartners.agendas;

import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school asked for places at an activity. */
public record PlacesAskedFor(SpaceId space, ActivityId activity, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "activity %s school %s".formatted(activity, school);
    }
}
