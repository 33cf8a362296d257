package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody answered an invitation to a place on a team, or her own head did. */
public record InvitationAnswered(SpaceId space, InvitationId invitation) implements SpaceEvent {

    @Override
    public String object() {
        return "invitation " + invitation;
    }
}
