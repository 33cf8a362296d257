package org.challengepartners.reviews;

/** What became of saving a part of a self-evaluation. */
public sealed interface SelfSaveResult {

    /** It is stored, as this version. */
    record Saved(long version) implements SelfSaveResult {}

    /** Somebody else has changed it since; nothing is overwritten. */
    record Stale(SelfText theirs, long version, String by) implements SelfSaveResult {}

    /** It is submitted, or the review has moved on. */
    record Locked() implements SelfSaveResult {}

    /** A sentence that says what to change. */
    record Wrong(String message) implements SelfSaveResult {}
}
