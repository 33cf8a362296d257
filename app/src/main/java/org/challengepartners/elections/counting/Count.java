package org.challengepartners.elections.counting;

import java.util.List;

/**
 * What a count found.
 *
 * @param stages none where nobody was opposed
 * @param elected in the order of their election; those of one stage by their votes, the most first
 * @param unopposed whether there was a seat for everybody, so that nothing was counted
 * @param level those who were level for the seats that stay open, where the rules leave ties open
 */
public record Count(List<Stage> stages, List<Integer> elected, boolean unopposed, List<Integer> level) {

    /** Keeps what it is given from being changed. */
    public Count {
        stages = List.copyOf(stages);
        elected = List.copyOf(elected);
        level = List.copyOf(level);
    }

    static Count unopposed(List<Integer> standing) {
        return new Count(List.of(), standing, true, List.of());
    }
}
