package org.challengepartners.reviews;

/**
 * An area for development of the report before that is not done yet.
 *
 * @param wording as the report says it
 * @param progress what the school has done about it so far, in words
 */
public record OpenArea(String wording, String progress) {}
