package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An invitation was taken back. */
public record InvitationRevoked(SpaceId space, InvitationId invitation) implements SpaceEvent {

    @Override
    public String object() {
        return "invitation " + invitation;
    }
}
