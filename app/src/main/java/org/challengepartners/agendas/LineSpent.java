package org.challengepartners.agendas;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** What a line of a budget cost was noted, or why nothing was spent. */
public record LineSpent(SpaceId space, ItemId line) implements SpaceEvent {

    @Override
    public String object() {
        return "budget line " + line;
    }
}
