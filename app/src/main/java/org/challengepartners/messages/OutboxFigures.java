package org.challengepartners.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * How the outbox stands.
 *
 * @param waiting mails that are due and not handed over
 * @param oldest since when the one waits that is due longest; empty if none does
 * @param failed mails that no server took, or that came back
 * @param failedNotices how many of these are formal notices
 * @param reply what the mail server said last to a mail that still waits; empty if it said nothing
 */
public record OutboxFigures(
        long waiting, Optional<Instant> oldest, long failed, long failedNotices, Optional<String> reply) {}
