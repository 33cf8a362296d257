package org.challengepartners.reviews;

import java.util.Set;

/**
 * What a person has decided about words that a checker found. She decides, not the checker.
 *
 * @param notNames the words that are no names of pupils or staff
 * @param noConcern that it is no serious concern about safety
 */
public record Cleared(Set<String> notNames, boolean noConcern) {

    /** Nothing was found yet. */
    public static final Cleared NOTHING = new Cleared(Set.of(), false);
}
