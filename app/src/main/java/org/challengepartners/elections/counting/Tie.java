package org.challengepartners.elections.counting;

import java.util.List;
import java.util.OptionalInt;

/**
 * How candidates who were level were told apart.
 *
 * @param level those who were level
 * @param decidingStage the earlier stage that told them apart, or nothing if the lot did or the tie was left open
 * @param drawn those who were level at every stage, in the order in which the lot drew them; empty where it was not asked
 */
public record Tie(List<Integer> level, OptionalInt decidingStage, List<Integer> drawn) {

    /** Keeps what it is given from being changed. */
    public Tie {
        level = List.copyOf(level);
        drawn = List.copyOf(drawn);
    }
}
