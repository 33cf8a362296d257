package org.challengepartners.reviews;

import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * A person has no key any more to the room in which a review's team writes.
 *
 * @param space the review's own, in which its school reads the line
 */
record TeamRoomClosed(SpaceId space, PersonId person, KeyRole role) implements SpaceEvent {

    @Override
    public String object() {
        return "key %s to the team's room".formatted(role);
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
