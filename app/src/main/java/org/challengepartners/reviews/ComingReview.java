package org.challengepartners.reviews;

import org.challengepartners.membership.SchoolId;

/** That a school will be reviewed, and when; nothing else of the review. */
public record ComingReview(SchoolId school, Held held) {}
