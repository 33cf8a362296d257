package org.challengepartners.membership;

import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody began to vote for a member. */
public record RepresentativeNamed(SpaceId space, MemberId member, PersonId person) implements SpaceEvent {

    @Override
    public String object() {
        return "member %s person %s".formatted(member, person);
    }
}
