package org.challengepartners.messages;

import java.time.Instant;
import java.util.Optional;

/**
 * What the reader was told.
 *
 * @param done when what was asked was done, by whomever; empty if it was not, or nothing is asked
 * @param subject what it is about; empty if it is about nothing that can be muted
 * @param muted whether the reader gets no mails about the subject
 * @param statutory whether it is a formal notice, which nobody can mute
 */
public record InboxMessage(
        MessageId id,
        Letter letter,
        Instant told,
        Optional<Instant> deadline,
        Optional<Instant> done,
        Optional<Subject> subject,
        boolean muted,
        boolean statutory) {}
