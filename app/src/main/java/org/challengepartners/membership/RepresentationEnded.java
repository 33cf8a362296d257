package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody votes for a member no more. */
public record RepresentationEnded(SpaceId space, MemberId member, PersonId person) implements SpaceEvent {

    @Override
    public String object() {
        return "member " + member;
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
