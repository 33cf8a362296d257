package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody says of a draft.
 *
 * @param about the sentence; empty for the draft as a whole
 * @param answers the comment that began its thread; empty for one that begins one
 * @param byReader whether the quality reader says it
 */
public record DraftComment(
        UUID id,
        Optional<SentenceId> about,
        Optional<UUID> answers,
        String author,
        boolean byReader,
        String wording,
        Instant at) {

    /** The longest comment, in characters. */
    public static final int LONGEST = 4000;
}
