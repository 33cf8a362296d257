package org.challengepartners.membership;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * Somebody holds a place at a school from now on. Heard in the same transaction, the office's: a feature that keeps rooms of
 * that school gives her the keys that go with the place.
 *
 * @param until exclusive; empty for a place without an end
 */
public record AppointedToSchool(SpaceId space, SchoolId school, PersonId person, KeyRole role, Optional<Instant> until)
        implements SpaceEvent {

    @Override
    public String object() {
        return "school %s %s".formatted(school, role);
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
