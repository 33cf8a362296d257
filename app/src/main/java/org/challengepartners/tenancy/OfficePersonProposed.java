package org.challengepartners.tenancy;

import java.util.Optional;

/** Somebody was proposed for the office, and waits for the word of a second person. */
public record OfficePersonProposed(SpaceId space, PersonId person) implements SpaceEvent {

    @Override
    public String object() {
        return "office";
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
