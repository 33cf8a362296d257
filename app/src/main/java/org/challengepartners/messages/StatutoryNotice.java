package org.challengepartners.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.PersonId;

/**
 * A notice that the law or the articles want given to every entry of a roll: never muted, never in a digest, exactly one for
 * each entry, and with proof. Its letter holds the text itself, when it lapses and how to answer.
 *
 * @param occasion what the notice is of, for example {@code contest 0198… notice}; another notice about the same thing, such
 *     as one of an extension, has another occasion
 * @param deadline when it lapses, which the letter shows with its weekday
 * @param entries everybody on the roll
 */
public record StatutoryNotice(
        String occasion, Topic topic, Subject subject, Optional<Instant> deadline, List<Entry> entries) {

    /**
     * One entry of the roll and what it gets.
     *
     * @param entry the entry's id in its roll: of a member, not of a person
     * @param person who is told for it; empty if nobody is recorded, which the office then sees as a failed notice
     */
    public record Entry(UUID entry, Optional<PersonId> person, Letter letter) {}

    /** Keeps its own copy of the entries. */
    public StatutoryNotice {
        entries = List.copyOf(entries);
    }
}
