package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody began to vote for a member. */
public record RepresentativeNamed(SpaceId space, MemberId member, PersonId person) implements SpaceEvent {

    @Override
    public String object() {
        return "member " + member;
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
