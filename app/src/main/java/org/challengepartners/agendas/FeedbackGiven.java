package org.challengepartners.agendas;

import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A school said what it took home. */
public record FeedbackGiven(SpaceId space, ActivityId activity, SchoolId school) implements SpaceEvent {

    @Override
    public String object() {
        return "activity %s school %s".formatted(activity, school);
    }
}
