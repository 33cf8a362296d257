package org.challengepartners.calendar;

import java.util.List;

/**
 * The terms of one school year.
 *
 * @param council whose schools keep to them; empty for the standard terms, and for a school's own
 * @param terms by their first day
 */
public record TermYear(String council, SchoolYear year, List<NamedTerm> terms) {

    /** Whose terms they are, in words. */
    public String whose() {
        return council.isEmpty() ? "Standard terms" : council;
    }
}
