package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office opened a review of a school and filled the places of its team. */
public record ReviewOpened(SpaceId space, ReviewId review) implements SpaceEvent {

    @Override
    public String object() {
        return "review " + review;
    }
}
