package org.challengepartners.reviews;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office asked somebody to take a place on a team. */
public record ReviewerInvited(SpaceId space, InvitationId invitation, PersonId person) implements SpaceEvent {

    @Override
    public String object() {
        return "invitation " + invitation;
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
