package org.challengepartners.tenancy;

import java.io.Serializable;
import java.util.UUID;

/**
 * Made when a form opens and sent with its command, so that a repeat (a second press, a second tab, a retry after a lost
 * answer) gets the first answer and does nothing again.
 */
public record CommandId(UUID value) implements Serializable {

    /** The id for a form that opens now. */
    public static CommandId next() {
        return new CommandId(Ids.next());
    }

    /** The id for a form of which nobody may learn when it was opened: it is all chance, and tells no time. */
    public static CommandId tellingNoTime() {
        return new CommandId(UUID.randomUUID());
    }
}
