package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody asked to inspect the register of members, or was answered. */
public record InspectionLogged(SpaceId space, InspectionId inspection, boolean answered) implements SpaceEvent {

    @Override
    public String object() {
        return "inspection " + inspection;
    }

    @Override
    public String action() {
        return answered ? "InspectionAnswered" : "InspectionAsked";
    }
}
