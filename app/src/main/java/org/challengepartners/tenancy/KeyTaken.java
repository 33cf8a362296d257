package org.challengepartners.tenancy;

import java.util.Optional;

/** A person's key to the space ended before its time. */
public record KeyTaken(SpaceId space, PersonId person, KeyRole role) implements SpaceEvent {

    @Override
    public String object() {
        return "key " + role;
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
