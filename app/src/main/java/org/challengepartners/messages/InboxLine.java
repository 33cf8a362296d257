package org.challengepartners.messages;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the reader's inbox.
 *
 * @param about the topic, in words
 * @param told when she was told, or reminded last
 */
public record InboxLine(MessageId id, String title, String about, Instant told, State state) implements Serializable {

    /** How the line stands. */
    public enum State {
        /** She has not opened it. */
        NEW,
        /** She has, and something is still to be done. */
        TO_DO,
        /** She has, and nothing is asked of her. */
        READ,
        /** What was asked is done. */
        DONE
    }
}
