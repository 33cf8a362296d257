package org.challengepartners.tenancy;

import java.time.Instant;

/**
 * A person set an end, or an earlier end, to a key of her own.
 *
 * @param until exclusive
 */
public record KeyShortened(SpaceId space, KeyRole role, Instant until) implements SpaceEvent {

    @Override
    public String object() {
        return "key " + role;
    }
}
