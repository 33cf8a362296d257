package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office read the draft that it is about to issue, or that is disputed. The space is the review's. */
record DraftRead(SpaceId space, ReviewId review, int number) implements SpaceEvent {

    @Override
    public String object() {
        return "draft D%d of review %s".formatted(number, review);
    }
}
