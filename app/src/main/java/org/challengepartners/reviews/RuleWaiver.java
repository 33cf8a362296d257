package org.challengepartners.reviews;

import org.challengepartners.tenancy.PersonId;

/**
 * A rule of planning that somebody of the office wants to let go for one review.
 *
 * @param rule its key, like {@code H4}
 * @param agreedBy the second person's name; empty while nobody has agreed
 */
public record RuleWaiver(String rule, String reason, PersonId askedBy, String askedByName, String agreedBy) {

    /** Whether two people have said so. */
    public boolean isAgreed() {
        return !agreedBy.isEmpty();
    }
}
