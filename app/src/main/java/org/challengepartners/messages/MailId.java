package org.challengepartners.messages;

import java.io.Serializable;
import java.util.UUID;

/** Names a mail of the outbox. */
public record MailId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
