package org.challengepartners.reviews;

/** What became of a finding that was to be moved among those of its strand and kind. */
public sealed interface MoveResult {

    /**
     * It stands there now; at either end it stays where it was.
     *
     * @param place from 1 on
     * @param of how many there are of its strand and kind
     */
    record Moved(int place, int of) implements MoveResult {}

    /** Somebody else removed it. */
    record Gone() implements MoveResult {}

    /** The review has been submitted; nothing changes any more. */
    record Closed() implements MoveResult {}
}
