package org.challengepartners.reviews;

import java.time.Instant;

/**
 * A step that a review has taken.
 *
 * @param number the first is 1
 * @param now where the review stood then
 * @param who by name, as it was then
 * @param reason empty if none was given
 */
public record StepTaken(int number, ReviewStep step, ReviewState now, String who, String reason, Instant at) {}
