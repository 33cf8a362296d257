package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * Somebody holds a place in a hub from now on. Heard in the same transaction, the office's: a feature gives her what goes with
 * the place.
 */
public record AppointedToHub(SpaceId space, HubId hub, PersonId person, KeyRole role) implements SpaceEvent {

    @Override
    public String object() {
        return "hub %s %s".formatted(hub, role);
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
