package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A reviewer has handed a serious concern over to the school, in person; nothing of it is stored. The space is the review's. */
public record ConcernHandedOver(SpaceId space, ReviewId review) implements SpaceEvent {

    @Override
    public String object() {
        return "review " + review;
    }
}
