package org.challengepartners.reviews;

import java.util.List;

/** What became of a step in a review's life. */
public sealed interface StepResult {

    /** It was taken. */
    record Taken(ReviewState now) implements StepResult {}

    /** The review has moved on, or was never there: nothing was done. */
    record NotNow(ReviewState now) implements StepResult {}

    /** Somebody else takes this step. */
    record NotYours() implements StepResult {}

    /**
     * Something must be done before.
     *
     * @param missing each a sentence that says what to do
     */
    record Missing(List<String> missing) implements StepResult {}

    /** Whether it was taken. */
    default boolean isTaken() {
        return this instanceof Taken;
    }
}
