package org.challengepartners.decisions;

import java.time.Instant;

/** What became of an agreement. */
public sealed interface AgreeResult {

    /**
     * It is recorded, and cannot be taken back.
     *
     * @param at when it was received, by the database's clock
     * @param deciding whether the resolution passed at this agreement
     */
    record Recorded(Instant at, boolean deciding) implements AgreeResult {}

    /** The member had agreed before, by another press, tab or person. */
    record AgreedAlready(Instant at) implements AgreeResult {}

    /** The member is not eligible: it was not on the roll when the first copy was sent. */
    record NotEligible() implements AgreeResult {}

    /** The signed-in person does not vote for that member, or does so no longer. */
    record NotItsRepresentative() implements AgreeResult {}

    /** The resolution had lapsed, so that the agreement has no effect. */
    record Lapsed() implements AgreeResult {}
}
