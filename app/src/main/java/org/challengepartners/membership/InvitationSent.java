package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody was invited, or invited anew. */
public record InvitationSent(SpaceId space, InvitationId invitation) implements SpaceEvent {

    @Override
    public String object() {
        return "invitation " + invitation;
    }
}
