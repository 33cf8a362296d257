package org.challengepartners.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail that this node has claimed and sends now.
 *
 * @param claim what the node proves its claim with when it says what became of the mail
 * @param kind as the outbox names it
 * @param attempts how often it has been tried, this time included
 */
record Mail(
        UUID space,
        UUID id,
        UUID claim,
        Kind kind,
        String name,
        String address,
        Letter letter,
        Optional<Instant> deadline,
        int attempts) {

    /** What it is. */
    enum Kind {
        NOTICE,
        STATUTORY,
        DIGEST
    }
}
