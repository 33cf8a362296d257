package org.challengepartners.messages;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A person gave a calendar of hers another secret; the old one is not found. */
public record FeedRotated(SpaceId space, FeedId feed) implements SpaceEvent {

    @Override
    public String object() {
        return "calendar feed " + feed;
    }
}
