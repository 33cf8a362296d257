package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A head named a deputy for hub matters. */
public record HubDeputyNamed(SpaceId space, SchoolId school, PersonId deputy) implements SpaceEvent {

    @Override
    public String object() {
        return "school %s deputy".formatted(school);
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(deputy);
    }
}
