package org.challengepartners.reviews;

import java.time.LocalDate;

/**
 * What a school would like its review to look at, and when.
 *
 * @param first the first of as many school days in a row as the review takes
 * @param questions of the school's own; or empty
 * @param excellence the area of excellence that it puts forward; or empty
 * @param specialist whether somebody of the team should be a specialist in special educational needs
 */
public record ScopeText(LocalDate first, String focus, String questions, String excellence, boolean specialist) {

    /** The most characters of each text. */
    public static final int LONGEST = 4_000;
}
