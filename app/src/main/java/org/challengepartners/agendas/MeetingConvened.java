package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A lead wrote down a meeting of the hub; nobody is told of a draft. */
public record MeetingConvened(SpaceId space, MeetingId meeting) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting " + meeting;
    }
}
