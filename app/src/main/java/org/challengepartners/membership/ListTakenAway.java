package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * Somebody of the office took a list away as a file.
 *
 * @param list {@code schools}, {@code people} or {@code register of members}
 */
public record ListTakenAway(SpaceId space, String list) implements SpaceEvent {

    @Override
    public String object() {
        return list;
    }
}
