package org.challengepartners.reviews;

import java.util.Optional;

/**
 * A rule that the team of a review breaks.
 *
 * @param mayAgree whether the reader is the second person who may let it go
 */
public record RuleLine(String rule, String words, Optional<RuleWaiver> waiver, boolean mayAgree) {}
