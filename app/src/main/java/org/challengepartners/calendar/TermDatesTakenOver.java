package org.challengepartners.calendar;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * The office took over a file of term dates.
 *
 * @param terms how many
 */
public record TermDatesTakenOver(SpaceId space, int terms) implements SpaceEvent {

    @Override
    public String object() {
        return "terms " + terms;
    }
}
