package org.challengepartners.reviews;

import java.time.Instant;

/** What became of submitting a review's findings. */
public sealed interface SubmitResult {

    /**
     * They are the school's report.
     *
     * @param at when it was issued
     * @param fingerprint the SHA-256 of its words, in hexadecimal
     */
    record Submitted(Instant at, String fingerprint) implements SubmitResult {}

    /** They had been submitted before, by another command. */
    record AlreadySubmitted(Instant at) implements SubmitResult {}

    /** The team has written no finding. */
    record NothingToSubmit() implements SubmitResult {}

    /** The findings have changed since they were checked; nothing was sent. */
    record ChangedSinceChecked() implements SubmitResult {}

    /** Only the lead reviewer submits. */
    record OnlyTheLead() implements SubmitResult {}
}
