package org.challengepartners.establishments;

import java.util.List;

/**
 * One establishment that the file and the register say different things of.
 *
 * @param changes by the file's own headings; none for what is new or has vanished
 */
public record DifferenceLine(Urn urn, DifferenceKind kind, String name, List<Change> changes) {

    /** What was said and what is said now; blank for nothing. */
    public record Change(String column, String before, String after) {}
}
