package org.challengepartners.calendar;

import java.util.List;

/**
 * What taking over a file would do to the terms of one council in one school year.
 *
 * @param before the terms that would be replaced; none if there are none yet
 * @param after the terms of the file
 */
public record TermChange(String council, SchoolYear year, List<Term> before, List<Term> after) {

    /** Whose terms they are, in words. */
    public String whose() {
        return council.isEmpty() ? "Standard terms" : council;
    }

    /** In words: {@code New}, {@code As before} or {@code Replaces 5 terms}. */
    public String words() {
        if (before.isEmpty()) {
            return "New";
        }
        return before.equals(after)
                ? "As before"
                : "Replaces %d %s".formatted(before.size(), before.size() == 1 ? "term" : "terms");
    }
}
