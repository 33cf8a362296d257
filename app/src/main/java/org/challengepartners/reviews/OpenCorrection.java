package org.challengepartners.reviews;

import java.time.Instant;

/**
 * What a head has asked to be corrected, and nobody has yet.
 *
 * @param number of the version that it would make: 2 is F2
 * @param was what the line says now
 * @param wording what it should say
 */
public record OpenCorrection(int number, int position, String was, String wording, String why, String by, Instant at) {}
