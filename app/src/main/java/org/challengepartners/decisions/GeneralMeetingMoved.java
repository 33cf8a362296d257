package org.challengepartners.decisions;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A general meeting was called, or something happened at it. */
public record GeneralMeetingMoved(SpaceId space, GeneralMeetingId meeting) implements SpaceEvent {

    @Override
    public String object() {
        return "general meeting " + meeting;
    }
}
