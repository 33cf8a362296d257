package org.challengepartners.reviews;

import java.util.Optional;

/**
 * A point of a school about the accuracy of a draft.
 *
 * @param number in the set, from 1 on; 0 before it is submitted
 * @param answer as far as the reader may see it
 */
public record PointDetail(
        PointId id,
        long version,
        int number,
        PointText text,
        boolean submitted,
        String raisedBy,
        Optional<PointAnswer> answer) {}
