package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office named a director of the company. */
public record DirectorNamed(SpaceId space, PersonId person) implements SpaceEvent {

    @Override
    public String object() {
        return "director";
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
