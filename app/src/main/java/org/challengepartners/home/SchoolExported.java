package org.challengepartners.home;

import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A headteacher took away everything that her school owns here. */
public record SchoolExported(SpaceId space, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "school " + school;
    }
}
