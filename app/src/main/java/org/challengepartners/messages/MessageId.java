package org.challengepartners.messages;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a line of somebody's inbox. */
public record MessageId(UUID value) implements Serializable {

    /** Reads one from an address; empty for anything else. */
    public static Optional<MessageId> parse(String text) {
        return Ids.parse(text).map(MessageId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
