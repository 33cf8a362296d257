package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table of a count while it is made: everybody's votes and state, stage after stage. */
final class CountSheet {

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
    private final CandidateState[] states; // by number of the candidate
    private final Levels levels;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private long[] before;
    private long[] votes;

    CountSheet(CountOrder order) {
        this.order = order;
        this.levels = new Levels(order);
        int size = order.candidates().size() + 1;
        this.before = new long[size];
        this.votes = new long[size];
        this.states = new CandidateState[size];
        for (int number = 1; number < size; number++) {
            states[number] = order.withdrawn().contains(number) ? CandidateState.WITHDRAWN : CandidateState.CONTINUING;
        }
    }

    boolean continues(int candidate) {
        return states[candidate] == CandidateState.CONTINUING;
    }

    /** Numbers of the candidates who stand so, in the order of the paper. */
    List<Integer> all(CandidateState wanted) {
        var found = new ArrayList<Integer>();
        for (int number = 1; number < states.length; number++) {
            if (states[number] == wanted) {
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
        before = votes;
        votes = entry.votes();
        levels.add(votes);
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
                    states[number] = CandidateState.ELECTED;
                    elected.add(number);
                });
    }

    void exclude(int candidate) {
        states[candidate] = CandidateState.EXCLUDED;
    }

    void close(Entry entry) {
        var rows = new ArrayList<Stage.Row>();
        for (int number = 1; number < votes.length; number++) {
            rows.add(new Stage.Row(number, votes[number] - before[number], votes[number], states[number]));
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

    /** How equals are told apart by the stages so far. */
    Levels levels() {
        return levels;
    }

    /** Whoever has most votes of these, by the earliest stage at which equals were not, then by the lot. */
    Levels.Chosen most(List<Integer> among) {
        return levels.first(Levels.leaders(among, votes, 1), 1, nextStage());
    }

    /** Whoever has fewest votes of these, by the earliest stage at which equals were not, then by the lot. */
    Levels.Chosen fewest(List<Integer> among) {
        return levels.first(Levels.leaders(among, votes, -1), -1, nextStage());
    }

    Count result(List<Integer> level) {
        return new Count(stages, elected, false, level);
    }
}
