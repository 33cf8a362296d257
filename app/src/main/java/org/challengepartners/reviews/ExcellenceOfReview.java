package org.challengepartners.reviews;

import java.util.List;

/**
 * The areas of excellence of a review, as its reader may see them.
 *
 * @param mayClaim whether the reader may put one forward now: the head, until the report is issued
 * @param mayTest whether the reader writes now what the team found: the lead
 * @param mayList whether the reader decides about the directory: the head
 */
public record ExcellenceOfReview(
        ReviewId review,
        String schoolName,
        List<ExcellenceArea> areas,
        boolean mayClaim,
        boolean mayTest,
        boolean mayList) {}
