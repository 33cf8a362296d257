package org.challengepartners.reviews;

import java.util.List;

/**
 * The days that the team of a review was there.
 *
 * @param most that somebody can have been there
 * @param mayRecord whether the reader records them now: the lead does
 */
public record ServedDays(
        ReviewId review, String schoolName, Held held, List<ServedLine> team, HalfDays most, boolean mayRecord) {}
