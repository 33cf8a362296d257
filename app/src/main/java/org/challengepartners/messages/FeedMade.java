package org.challengepartners.messages;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A person let a calendar of hers read what she may see. */
public record FeedMade(SpaceId space, FeedId feed) implements SpaceEvent {

    @Override
    public String object() {
        return "calendar feed " + feed;
    }
}
