package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Who was there was noted, or corrected. */
public record AttendanceNoted(SpaceId space, SessionId session) implements SpaceEvent {

    @Override
    public String object() {
        return "session " + session;
    }
}
