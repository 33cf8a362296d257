package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * Somebody holds a place at a school no more. Heard in the same transaction, the office's: a feature that keeps rooms of that
 * school takes the keys that went with the place.
 */
public record LeftSchool(SpaceId space, SchoolId school, PersonId person, KeyRole role) implements SpaceEvent {

    @Override
    public String object() {
        return "school %s %s".formatted(school, role);
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
