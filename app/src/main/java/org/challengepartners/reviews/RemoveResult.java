package org.challengepartners.reviews;

/** What became of a finding that was to be removed. */
public sealed interface RemoveResult {

    /** It is gone. Removing twice is removing once. */
    record Removed() implements RemoveResult {}

    /** Somebody else changed it since it was read: it stays. */
    record Stale(FindingDetail theirs) implements RemoveResult {}

    /** The review has been submitted; nothing changes any more. */
    record Closed() implements RemoveResult {}
}
