package org.challengepartners.reviews;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of a review's life.
 *
 * @param from null: there is no review yet
 * @param by any of them may take the step
 * @param to where the review stands then; the same, for a step that moves nothing
 */
record Transition(@Nullable ReviewState from, ReviewStep step, ReviewState to, Set<Actor> by, Set<Guard> guards) {

    boolean leads(ReviewState state, ReviewStep taken) {
        return from == state && step == taken;
    }

    Optional<ReviewState> origin() {
        return Optional.ofNullable(from);
    }
}
