package org.challengepartners.calendar;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school changed when it is open. */
public record SchoolCalendarChanged(SpaceId space) implements SpaceEvent {

    @Override
    public String object() {
        return "calendar";
    }
}
