package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody accepted her invitation. */
public record InvitationAccepted(SpaceId space, InvitationId invitation) implements SpaceEvent {

    @Override
    public String object() {
        return "invitation " + invitation;
    }
}
