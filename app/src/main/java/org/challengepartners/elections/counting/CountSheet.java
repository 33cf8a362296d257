package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The table of a count while it is made: everybody's votes and standing, stage after stage, and who is chosen among equals. */
final class CountSheet {

    /** Somebody chosen for the next stage, with the tie that was broken for it. */
    record Chosen(int candidate, Optional<Tie> tie) {}

    /** What a stage brings, before it is known whom it elects. */
    @SuppressWarnings("ArrayRecordComponent") // votes by number of the candidate; two entries are never compared
    record Entry(
            Stage.Step step,
            long quota,
            long[] votes,
            List<Stage.Parcel> parcels,
            long nonTransferable,
            long lost,
            Optional<Tie> tie) {}

    private final CountOrder order;
    private final CandidateState[] standing; // by number of the candidate
    private final List<long[]> votesByStage = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private long[] votes;

    CountSheet(CountOrder order) {
        this.order = order;
        int size = order.candidates().size() + 1;
        this.votes = new long[size];
        this.standing = new CandidateState[size];
        for (int number = 1; number < size; number++) {
            standing[number] =
                    order.withdrawn().contains(number) ? CandidateState.WITHDRAWN : CandidateState.CONTINUING;
        }
    }

    boolean continues(int candidate) {
        return standing[candidate] == CandidateState.CONTINUING;
    }

    /** Numbers of the candidates who stand so, in the order of the paper. */
    List<Integer> all(CandidateState wanted) {
        var found = new ArrayList<Integer>();
        for (int number = 1; number < standing.length; number++) {
            if (standing[number] == wanted) {
                found.add(number);
            }
        }
        return found;
    }

    long votes(int candidate) {
        return votes[candidate];
    }

    long[] copyOfVotes() {
        return votes.clone();
    }

    int vacancies() {
        return order.rules().seats() - elected.size();
    }

    /** Whether seats are left, and somebody to fill them. */
    boolean goesOn() {
        return vacancies() > 0 && !all(CandidateState.CONTINUING).isEmpty();
    }

    /** The number of the stage that is written next. */
    int nextStage() {
        return stages.size() + 1;
    }

    /** Puts down the votes of a stage; who is elected by them comes next, then {@link #close}. */
    void enter(Entry entry) {
        votes = entry.votes();
        votesByStage.add(votes);
    }

    void electAllWith(long quota) {
        elect(all(CandidateState.CONTINUING).stream()
                .filter(number -> votes[number] >= quota)
                .toList());
    }

    /** Elects all who continue once there are as many seats for them. */
    void fillLastSeats() {
        var left = all(CandidateState.CONTINUING);
        if (left.size() <= vacancies()) {
            elect(left);
        }
    }

    /** Elects these, the one with the most votes first. */
    void elect(List<Integer> candidates) {
        candidates.stream()
                .sorted(Comparator.comparingLong((Integer number) -> -votes[number]))
                .forEach(number -> {
                    standing[number] = CandidateState.ELECTED;
                    elected.add(number);
                });
    }

    void exclude(int candidate) {
        standing[candidate] = CandidateState.EXCLUDED;
    }

    void close(Entry entry) {
        var before = stages.isEmpty() ? new long[votes.length] : votesByStage.get(votesByStage.size() - 2);
        var rows = new ArrayList<Stage.Row>();
        for (int number = 1; number < votes.length; number++) {
            rows.add(new Stage.Row(number, votes[number] - before[number], votes[number], standing[number]));
        }
        stages.add(new Stage(
                nextStage(),
                entry.step(),
                entry.quota(),
                rows,
                entry.parcels(),
                entry.nonTransferable(),
                entry.lost(),
                entry.tie()));
    }

    /** Whoever has most votes of these, by the earliest stage at which equals were not, then by the lot. */
    Chosen most(List<Integer> among) {
        return first(leaders(among, votes, 1), 1);
    }

    /** Whoever has fewest votes of these, by the earliest stage at which equals were not, then by the lot. */
    Chosen fewest(List<Integer> among) {
        return first(leaders(among, votes, -1), -1);
    }

    /** Of candidates who count as level now, the one who was ahead (sign 1) or behind (-1) at the earliest stage that tells. */
    Chosen first(List<Integer> level, int sign) {
        if (level.size() == 1) {
            return new Chosen(level.getFirst(), Optional.empty());
        }
        var left = level;
        for (int stage = 0; stage < votesByStage.size(); stage++) {
            left = leaders(left, votesByStage.get(stage), sign);
            if (left.size() == 1) {
                var tie = new Tie(level, OptionalInt.of(stage + 1), List.of());
                return new Chosen(left.getFirst(), Optional.of(tie));
            }
        }
        var drawn = draw(left, nextStage());
        return new Chosen(drawn.getFirst(), Optional.of(new Tie(level, OptionalInt.empty(), drawn)));
    }

    List<Integer> draw(List<Integer> level, int stage) {
        return order.lot().draw(order.contest(), stage, level, order.candidates());
    }

    static List<Integer> leaders(List<Integer> among, long[] votes, int sign) {
        long best =
                among.stream().mapToLong(number -> sign * votes[number]).max().orElseThrow();
        return among.stream().filter(number -> sign * votes[number] == best).toList();
    }

    Count result(List<Integer> level) {
        return new Count(stages, elected, false, level);
    }
}
