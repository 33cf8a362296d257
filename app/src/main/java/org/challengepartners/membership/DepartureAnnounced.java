package org.challengepartners.membership;

import java.time.Instant;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * A school leaves the partnership. Heard in the same transaction, the office's: a feature that keeps rooms of that school
 * closes them to its people from that instant on.
 *
 * @param at exclusive: the first instant after the last day, in Europe/London
 */
public record DepartureAnnounced(SpaceId space, SchoolId school, Instant at) implements SpaceEvent {

    @Override
    public String object() {
        return "school " + school;
    }
}
