package org.challengepartners.agendas;

import java.util.Optional;

/**
 * An activity as a line of a list.
 *
 * @param next its next day, or the last one if all are over
 * @param days how many days it has that are not cancelled
 * @param capacity empty for as many as come
 */
public record ActivityLine(
        ActivityId id,
        ActivityKind kind,
        String title,
        ActivityState state,
        Optional<SessionLine> next,
        int days,
        Optional<Integer> capacity,
        int seated,
        int waiting) {

    /** Whether no seat is free. */
    public boolean full() {
        return state == ActivityState.OPEN
                && capacity.map(seats -> seated >= seats).orElse(false);
    }

    /** How it stands, in words: {@code Full, 3 waiting}, {@code 4 of 20 places taken}. */
    public String standing() {
        if (state != ActivityState.OPEN) {
            return state.words();
        }
        if (full()) {
            return waiting == 0 ? "Full" : "Full, %d waiting".formatted(waiting);
        }
        return capacity.map("%d of %%d places taken".formatted(seated)::formatted)
                .orElse("Open for sign-up, %d come".formatted(seated));
    }
}
