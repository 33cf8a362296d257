package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A step was taken in a review's life. */
public record ReviewStepped(SpaceId space, ReviewId review, ReviewStep step, ReviewState now) implements SpaceEvent {

    @Override
    public String object() {
        return "review " + review;
    }

    @Override
    public String action() {
        return "ReviewStepped " + step;
    }
}
