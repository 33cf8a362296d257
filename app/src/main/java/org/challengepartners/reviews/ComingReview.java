package org.challengepartners.reviews;

/** That a school will be reviewed, and when; nothing else of the review. */
public record ComingReview(String schoolName, Held held) {}
