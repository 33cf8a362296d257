package org.challengepartners.reviews.planning;

/**
 * A rule that does not hold.
 *
 * @param rule its key, like {@code H4}
 * @param words what is against it, in a sentence
 */
public record Breach(String rule, String words) {}
