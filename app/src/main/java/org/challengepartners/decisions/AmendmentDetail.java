package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * Other words that a member wants.
 *
 * @param member its name in the register then
 * @param onVersion the version from which it starts
 * @param title the title that it wants
 * @param text the whole text that it wants
 * @param answer empty while it waits
 */
public record AmendmentDetail(
        AmendmentId id,
        String member,
        int onVersion,
        String title,
        String text,
        String because,
        Instant at,
        Optional<Answered> answer) {

    /**
     * The proposer's answer.
     *
     * @param accepted whether the proposal took the words over
     * @param version that came of it
     */
    public record Answered(boolean accepted, String because, Optional<Integer> version, Instant at) {}
}
