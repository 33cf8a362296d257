package org.challengepartners.calendar;

import java.util.List;

/** What became of a file of term dates. */
public sealed interface TakeOverResult {

    /**
     * Its terms count from now on.
     *
     * @param terms how many
     */
    record TakenOver(int terms) implements TakeOverResult {}

    /** Nothing was changed. */
    record Refused(List<RowProblem> problems) implements TakeOverResult {}
}
