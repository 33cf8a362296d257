package org.challengepartners.messages;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.tenancy.PersonId;

/**
 * What a feature tells one person. By default it waits in her inbox for the next daily digest.
 *
 * @param deadline until when the action is possible; shown with its weekday on the clocks of Europe/London
 * @param subject what it is about; needed for muting and for duties
 * @param atOnce whether its mail does not wait for the digest: it asks for an action today
 * @param escalation whom to tell when reminders have not helped
 */
public record Notice(
        Recipient to,
        Topic topic,
        Letter letter,
        Optional<Instant> deadline,
        Optional<Subject> subject,
        boolean atOnce,
        Optional<Escalation> escalation) {

    /** A notice to a person of the partnership. */
    public static Notice to(PersonId person, Topic topic, Letter letter) {
        return to(Recipient.person(person), topic, letter);
    }

    /** A notice to whoever it is. */
    public static Notice to(Recipient recipient, Topic topic, Letter letter) {
        return new Notice(recipient, topic, letter, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** The same notice with the instant until which the action is possible; on that very day it is mailed at once. */
    public Notice by(Instant until) {
        return new Notice(to, topic, letter, Optional.of(until), subject, atOnce, escalation);
    }

    /**
     * The same notice with what it is about. If the subject has a duty, the reader is reminded on school days, at most three
     * times in 14 days, until {@link Telling#done} is called for it.
     */
    public Notice about(Subject what) {
        return new Notice(to, topic, letter, deadline, Optional.of(what), atOnce, escalation);
    }

    /** The same notice, mailed at once instead of in the digest. */
    public Notice now() {
        return new Notice(to, topic, letter, deadline, subject, true, escalation);
    }

    /** The same notice with whom to tell when three reminders have not helped. */
    public Notice orElseTell(Recipient next, Letter words) {
        return new Notice(to, topic, letter, deadline, subject, atOnce, Optional.of(new Escalation(next, words)));
    }
}
