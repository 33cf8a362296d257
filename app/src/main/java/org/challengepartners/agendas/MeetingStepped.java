package org.challengepartners.agendas;

import java.util.Locale;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A meeting was opened, begun, closed, opened again or cancelled. */
public record MeetingStepped(SpaceId space, MeetingId meeting, MeetingStep step) implements SpaceEvent {

    @Override
    public String object() {
        return "meeting " + meeting;
    }

    @Override
    public String action() {
        return "Meeting" + step.name().charAt(0) + step.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
