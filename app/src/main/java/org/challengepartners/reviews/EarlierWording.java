package org.challengepartners.reviews;

import java.time.Instant;

/**
 * What a sentence of a draft said before it was changed.
 *
 * @param by whose words they were, by name
 * @param at when they were written
 */
public record EarlierWording(String wording, String by, Instant at) {}
