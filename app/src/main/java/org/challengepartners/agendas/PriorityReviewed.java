package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** How a priority stands was noted after a meeting. */
public record PriorityReviewed(SpaceId space, ItemId priority) implements SpaceEvent {

    @Override
    public String object() {
        return "priority " + priority;
    }
}
