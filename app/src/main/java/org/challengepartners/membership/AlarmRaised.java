package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * One person did so much within a minute that the office and the directors were told.
 *
 * @param what {@code exports} or {@code schools}
 */
public record AlarmRaised(SpaceId space, PersonId person, String what) implements SpaceEvent {

    @Override
    public String object() {
        return what;
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
