package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody left the partnership: no key and no place is hers any more. */
public record PersonLeft(SpaceId space, PersonId person) implements SpaceEvent {

    @Override
    public String object() {
        return "person";
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
