package org.challengepartners.reviews;

import java.util.Set;

/** What became of saying what a school does about an area. */
public sealed interface ActResult {

    /** It stands. */
    record Saved(ActionDetail action) implements ActResult {}

    /** Nothing was written: somebody changed it meanwhile. */
    record Stale(ActionDetail theirs) implements ActResult {}

    /** Nothing was written: it was removed meanwhile. */
    record Gone() implements ActResult {}

    /** Nothing was written: this has to be put right first. */
    record Wrong(Set<ActionProblem> problems) implements ActResult {}
}
