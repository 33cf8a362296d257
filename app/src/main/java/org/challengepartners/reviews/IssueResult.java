package org.challengepartners.reviews;

import java.time.Instant;

/** What became of a report that was to be issued. */
public sealed interface IssueResult {

    /** It is the school's; a repeat gets the same answer. */
    record Issued(Instant at, String fingerprint) implements IssueResult {}

    /** The words are others than those that were read; nothing was issued. */
    record ChangedSinceRead() implements IssueResult {}

    /** It was not issued. */
    record Not(StepResult why) implements IssueResult {}
}
