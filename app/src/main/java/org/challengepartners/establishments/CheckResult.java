package org.challengepartners.establishments;

/** What became of a file that the office gave. */
public sealed interface CheckResult {

    /** Compared with the register; nothing is taken over before the office says so. */
    record Checked(ImportId id) implements CheckResult {}

    /** Not a file of the register; nothing has changed. */
    record Refused(Refusal refusal) implements CheckResult {}

    /** Somebody stopped the reading; nothing has changed. */
    record Cancelled() implements CheckResult {}

    /** Another file is being read at this moment. */
    record Busy() implements CheckResult {}
}
