package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The lead reviewer submitted a review's findings; the team's work on it is over. */
public record ReviewIssued(SpaceId space, ReviewId review) implements SpaceEvent {

    @Override
    public String object() {
        return "review " + review;
    }
}
