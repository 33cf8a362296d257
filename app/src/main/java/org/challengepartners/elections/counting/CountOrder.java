package org.challengepartners.elections.counting;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Everything that is settled before the papers are counted.
 *
 * @param contest the election's id, one word
 * @param candidates in the order of the paper: the first is number 1
 * @param withdrawn numbers of those who withdrew or died after papers were made: papers are read as if they did not name them
 * @param lot revealed for the count
 */
public record CountOrder(
        String contest, Rules rules, List<Candidate> candidates, SortedSet<Integer> withdrawn, Lot lot) {

    /** @throws IllegalArgumentException if two candidates share an id, or somebody withdrew who does not stand */
    public CountOrder {
        OneLine.requireWord("id of the contest", contest);
        candidates = List.copyOf(candidates);
        withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
        if (new HashSet<>(candidates.stream().map(Candidate::id).toList()).size() < candidates.size()) {
            throw new IllegalArgumentException("Two candidates have the same id");
        }
        int last = candidates.size();
        if (withdrawn.stream().anyMatch(number -> number < 1 || number > last)) {
            throw new IllegalArgumentException("Somebody withdrew who does not stand");
        }
    }

    /** Whether the paper has a candidate of this number, withdrawn or not. */
    boolean stands(int number) {
        return number >= 1 && number <= candidates.size();
    }

    /** The numbers of those who still stand. */
    List<Integer> standing() {
        return IntStream.rangeClosed(1, candidates.size())
                .filter(number -> !withdrawn.contains(number))
                .boxed()
                .toList();
    }

    /** Whether there is a seat for everybody who stands, so that no papers need to be made. */
    public boolean uncontested() {
        return standing().size() <= rules.seats();
    }

    /** The candidate of a number. */
    public Candidate candidate(int number) {
        return candidates.get(number - 1);
    }

    /** Counts the papers. */
    public CountRecord count(Papers papers) {
        var count = switch (rules.method()) {
            case SCOTTISH_STV -> new ScottishStv(this, papers).count();
            case MEEK_STV -> new MeekStv(this, papers).count();
            case APPROVAL, FIRST_PAST_THE_POST -> new MostVotes(this, papers).count();
        };
        return new CountRecord(this, papers, count);
    }

    /**
     * Declares everybody elected who stands, unopposed; seats may stay empty.
     *
     * @throws IllegalStateException if more stand than there are seats
     */
    public CountRecord declareUnopposed() {
        if (!uncontested()) {
            throw new IllegalStateException("More candidates stand than there are seats");
        }
        return new CountRecord(this, Papers.none(this), Count.unopposed(standing()));
    }
}
