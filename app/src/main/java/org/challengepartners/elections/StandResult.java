package org.challengepartners.elections;

/** What became of what a candidate said about her own nomination. */
public sealed interface StandResult {

    /** It is kept. */
    record Kept() implements StandResult {}

    /** Too late: nominations have closed, or for a withdrawal the voting has. */
    record Closed() implements StandResult {}

    /** The statement has more characters than the limit. */
    record TooLong() implements StandResult {}

    /** A withdrawal needs a reason, which everybody can read. */
    record ReasonMissing() implements StandResult {}

    /** She has withdrawn before, or changed it in another window. */
    record ChangedMeanwhile() implements StandResult {}
}
