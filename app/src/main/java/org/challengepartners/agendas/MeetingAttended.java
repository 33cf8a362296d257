package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Whether a school was at a meeting was noted. */
public record MeetingAttended(SpaceId space, MeetingId meeting) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting " + meeting;
    }
}
