package org.challengepartners.reviews;

import java.util.Set;

/** What became of a sentence that was to be saved. */
public sealed interface SentenceResult {

    /** It is stored. */
    record Saved(SentenceDetail sentence) implements SentenceResult {}

    /** Somebody else has changed it since the writer opened it; nothing was overwritten. */
    record Stale(SentenceDetail theirs) implements SentenceResult {}

    /** It has been removed. */
    record Gone() implements SentenceResult {}

    /** The draft has left the writer's hands; nothing was saved. */
    record Closed() implements SentenceResult {}

    /** It is no sentence of this framework. */
    record Refused(Set<FindingProblem> problems) implements SentenceResult {}
}
