package org.challengepartners.access;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** An account in Keycloak was bound to a person of the partnership. */
public record AccountBound(SpaceId space, PersonId person) implements SpaceEvent {

    @Override
    public String object() {
        return "account";
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
