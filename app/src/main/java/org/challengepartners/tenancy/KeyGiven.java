package org.challengepartners.tenancy;

/** A person got a key to the space. */
public record KeyGiven(SpaceId space, PersonId person, KeyRole role) implements SpaceEvent {

    @Override
    public String object() {
        return "key %s %s".formatted(role, person);
    }
}
