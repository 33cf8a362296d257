package org.challengepartners.reviews;

import java.util.List;

/** What became of a point that was to be saved. */
public sealed interface PointResult {

    /** It is stored. */
    record Saved(PointDetail point) implements PointResult {}

    /** Somebody else has changed it since; nothing was overwritten. */
    record Stale(PointDetail theirs) implements PointResult {}

    /** It has been removed. */
    record Gone() implements PointResult {}

    /** The set is submitted, or the time is over: nothing was saved. */
    record Closed() implements PointResult {}

    /**
     * It is no point yet.
     *
     * @param problems each a sentence that says what to do
     */
    record Refused(List<String> problems) implements PointResult {}
}
