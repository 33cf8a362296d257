package org.challengepartners.membership;

import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A head named a deputy for hub matters. */
public record HubDeputyNamed(SpaceId space, SchoolId school, PersonId deputy) implements SpaceEvent {

    @Override
    public String object() {
        return "school %s deputy %s".formatted(school, deputy);
    }
}
