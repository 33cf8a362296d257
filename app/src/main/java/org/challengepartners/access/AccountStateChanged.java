package org.challengepartners.access;

import java.util.Optional;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * A person's account was disabled or enabled again.
 *
 * @param state ACTIVE or DISABLED
 */
public record AccountStateChanged(SpaceId space, PersonId person, String state) implements SpaceEvent {

    @Override
    public String object() {
        return "account";
    }

    @Override
    public String action() {
        return "Account" + (state.equals("ACTIVE") ? "Enabled" : "Disabled");
    }

    @Override
    public Optional<PersonId> concerns() {
        return Optional.of(person);
    }
}
