package org.challengepartners.tenancy;

import java.time.Instant;

/**
 * A space of a school closes to the school's people from an instant on.
 *
 * @param at exclusive: the first instant at which none of their keys opens it
 */
public record SpaceCloses(SpaceId space, Instant at) implements SpaceEvent {

    @Override
    public String object() {
        return "space " + space;
    }
}
