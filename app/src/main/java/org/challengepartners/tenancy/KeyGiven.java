package org.challengepartners.tenancy;

import java.util.Optional;

/** A person got a key to the space. */
public record KeyGiven(SpaceId space, PersonId person, KeyRole role) implements SpaceEvent {

    @Override
    public String object() {
        return "key " + role;
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
