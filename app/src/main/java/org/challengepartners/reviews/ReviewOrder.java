package org.challengepartners.reviews;

import org.challengepartners.membership.SchoolId;

/**
 * What the office decides when it plans a review: the rest is agreed with the school.
 *
 * @param framework the code of the framework version
 * @param window in which it is to be held; the school proposes the days
 * @param peers how many places the team has besides the lead's
 */
public record ReviewOrder(SchoolId school, String framework, Held window, ReviewType type, int peers) {}
