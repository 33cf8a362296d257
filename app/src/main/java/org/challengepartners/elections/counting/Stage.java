package org.challengepartners.elections.counting;

import java.util.List;
import java.util.Optional;

/**
 * One stage of a count: what was done, and how everybody stands after it. Votes are in the units of the method. At the end of
 * every stage all votes, with what is no longer transferable and what was lost by cutting decimals, make up the valid papers.
 *
 * @param number from 1
 * @param quota at this stage; 0 for a method without one
 * @param rows one for each candidate, in the order of the paper
 * @param parcels the papers that moved, by the value at which they were held
 * @param nonTransferable votes on papers that name nobody else who continues
 * @param lost what cutting decimals has taken
 * @param tie how the candidate of this stage was told from others, where it had to be
 */
public record Stage(
        int number,
        Step step,
        long quota,
        List<Row> rows,
        List<Parcel> parcels,
        long nonTransferable,
        long lost,
        Optional<Tie> tie) {

    /** Keeps what it is given from being changed. */
    public Stage {
        rows = List.copyOf(rows);
        parcels = List.copyOf(parcels);
    }

    /** What was done. */
    public sealed interface Step {}

    /** Papers were given to the candidates they name first, or to all they name. */
    public record FirstPreferences() implements Step {}

    /** The candidate had so many more votes than the quota, and they went on. */
    public record Surplus(int candidate, long votes) implements Step {}

    /** All who are elected passed on what they do not need (Meek). */
    public record Surpluses() implements Step {}

    /** The candidate had the fewest votes, and all of them went on. */
    public record Exclusion(int candidate, long votes) implements Step {}

    /**
     * A candidate at the end of the stage.
     *
     * @param change votes received in it, less than zero if given away
     */
    public record Row(int candidate, long change, long votes, CandidateState state) {}

    /**
     * Papers that moved together.
     *
     * @param papers how many
     * @param from the value at which the candidate had received each
     * @param to the value at which each went on
     */
    public record Parcel(long papers, long from, long to) {}
}
