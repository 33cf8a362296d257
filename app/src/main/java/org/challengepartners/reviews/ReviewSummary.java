package org.challengepartners.reviews;

/**
 * A review as a line of a list.
 *
 * @param schoolName as it was then
 * @param framework the code of its framework version
 */
public record ReviewSummary(ReviewId id, String schoolName, String framework, Held held, ReviewState state) {}
