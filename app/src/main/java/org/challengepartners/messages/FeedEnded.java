package org.challengepartners.messages;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A person ended what a calendar of hers could read. */
public record FeedEnded(SpaceId space, FeedId feed) implements SpaceEvent {

    @Override
    public String object() {
        return "calendar feed " + feed;
    }
}
