package org.challengepartners.reviews;

import java.time.Instant;

/**
 * A correction of a report.
 *
 * @param number of the version that it made: 2 is F2
 * @param position of the line, from 1 on
 * @param was what the line said before
 * @param fingerprint the SHA-256 of all words of that version, in hexadecimal
 */
public record MadeCorrection(int number, int position, String was, String erratum, String fingerprint, Instant at) {}
