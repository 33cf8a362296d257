package org.challengepartners.messages;

import java.io.Serializable;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names the calendar feed of one device of one person; says nothing of its secret. */
public record FeedId(UUID value) implements Serializable {

    static FeedId next() {
        return new FeedId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
