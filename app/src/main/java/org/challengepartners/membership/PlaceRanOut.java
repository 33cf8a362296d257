package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * The time for which somebody held a place at a school is over, and she holds no other of the kind there. Its keys have ended by
 * themselves. Heard in the same transaction, a job's.
 */
public record PlaceRanOut(SpaceId space, SchoolId school, PersonId person, KeyRole role) implements SpaceEvent {

    @Override
    public String object() {
        return "school %s %s".formatted(school, role);
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
