package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells candidates apart who are level: by the earliest stage at which they were not, then by the lot. */
final class Levels {

    /** Somebody chosen for the next stage, with the tie that was broken for it. */
    record Chosen(int candidate, Optional<Tie> tie) {}

    private final CountOrder order;
    private final List<long[]> votesByStage = new ArrayList<>(); // each by number of the candidate

    Levels(CountOrder order) {
        this.order = order;
    }

    void add(long[] votesOfAStage) {
        votesByStage.add(votesOfAStage);
    }

    /**
     * Of candidates who count as level now, the one who was ahead at the earliest stage that tells.
     *
     * @param sign 1 for whoever was ahead, -1 for whoever was behind
     * @param stage the one that is being made
     */
    Chosen first(List<Integer> level, int sign, int stage) {
        if (level.size() == 1) {
            return new Chosen(level.getFirst(), Optional.empty());
        }
        var left = level;
        for (int earlier = 0; earlier < votesByStage.size(); earlier++) {
            left = leaders(left, votesByStage.get(earlier), sign);
            if (left.size() == 1) {
                var tie = new Tie(level, OptionalInt.of(earlier + 1), List.of());
                return new Chosen(left.getFirst(), Optional.of(tie));
            }
        }
        var drawn = draw(left, stage);
        return new Chosen(drawn.getFirst(), Optional.of(new Tie(level, OptionalInt.empty(), drawn)));
    }

    List<Integer> draw(List<Integer> level, int stage) {
        return order.lot().draw(order.contest(), stage, level, order.candidates());
    }

    /** Those with the most votes (sign 1) or the fewest (-1). */
    static List<Integer> leaders(List<Integer> among, long[] votes, int sign) {
        long best =
                among.stream().mapToLong(number -> sign * votes[number]).max().orElseThrow();
        return among.stream().filter(number -> sign * votes[number] == best).toList();
    }
}
