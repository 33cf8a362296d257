package org.challengepartners.reviews;

import java.util.Optional;

/** Whether a guard holds for a review. One for each guard at most. */
interface GuardCheck {

    /** Which. */
    Guard guard();

    /**
     * What is missing, in a sentence that tells what to do; empty if nothing is.
     *
     * @param reason of the step; blank if none was given
     */
    Optional<String> missing(Review review, String reason);
}
