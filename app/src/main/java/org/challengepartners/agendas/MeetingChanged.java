package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A meeting was changed, moved or minuted. */
public record MeetingChanged(SpaceId space, MeetingId meeting) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting " + meeting;
    }
}
