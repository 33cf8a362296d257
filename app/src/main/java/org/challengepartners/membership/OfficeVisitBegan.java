package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office opened a school's space to one of its people, for an hour. */
public record OfficeVisitBegan(SpaceId space, VisitId visit) implements SpaceEvent {

    @Override
    public String object() {
        return "visit " + visit;
    }
}
