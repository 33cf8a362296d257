package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A deputy speaks for her school in its hub no more. */
public record HubDeputyEnded(SpaceId space, SchoolId school, PersonId deputy) implements SpaceEvent {

    @Override
    public String object() {
        return "school %s deputy".formatted(school);
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(deputy);
    }
}
