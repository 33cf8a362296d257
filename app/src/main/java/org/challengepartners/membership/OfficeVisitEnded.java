package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A visit of the office to a school's space was ended before its time. */
public record OfficeVisitEnded(SpaceId space, VisitId visit) implements SpaceEvent {

    @Override
    public String object() {
        return "visit " + visit;
    }
}
