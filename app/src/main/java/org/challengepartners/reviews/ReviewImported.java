package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** The office entered a review that was held before the product. */
public record ReviewImported(SpaceId space, ReviewId review) implements SpaceEvent {

    @Override
    public String object() {
        return "review " + review;
    }
}
