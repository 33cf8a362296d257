package org.challengepartners.tenancy;

/** A person's key to the space ended before its time. */
public record KeyTaken(SpaceId space, PersonId person, KeyRole role) implements SpaceEvent {

    @Override
    public String object() {
        return "key %s %s".formatted(role, person);
    }
}
