package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The papers of an election, equal ones together and in one order, whatever order they came in. */
public final class Papers {

    /**
     * Papers that give no vote.
     *
     * @param times how many were marked like this
     */
    public record Rejected(Paper paper, int times, PaperFault fault) {}

    private final SortedMap<Paper, Integer> marked;
    private final List<Rejected> rejected = new ArrayList<>();
    private final Bundles bundles;

    private Papers(CountOrder order, SortedMap<Paper, Integer> marked) {
        this.marked = Collections.unmodifiableSortedMap(marked);
        var readings = new TreeMap<int[], Integer>(Arrays::compare);
        marked.forEach((paper, copies) -> {
            var reading = Reading.of(paper, order);
            reading.fault()
                    .ifPresentOrElse(
                            fault -> rejected.add(new Rejected(paper, copies, fault)),
                            () -> readings.merge(Bundles.numbers(reading.candidates()), copies, Math::addExact));
        });
        this.bundles = new Bundles(readings);
    }

    /** Papers one by one. */
    public static Papers of(CountOrder order, Iterable<Paper> papers) {
        var marked = new TreeMap<Paper, Integer>();
        papers.forEach(paper -> marked.merge(paper, 1, Math::addExact));
        return new Papers(order, marked);
    }

    /** Papers of which so many were marked alike. */
    public static Papers of(CountOrder order, Map<Paper, Integer> marked) {
        if (marked.values().stream().anyMatch(copies -> copies < 1)) {
            throw new IllegalArgumentException("A kind of paper was cast once at least");
        }
        return new Papers(order, new TreeMap<>(marked));
    }

    static Papers none(CountOrder order) {
        return new Papers(order, new TreeMap<>());
    }

    /** How many papers were marked in each way, rejected ones included, in the order of the record. */
    public SortedMap<Paper, Integer> marked() {
        return marked;
    }

    /** Those that give no vote, each with the reason. */
    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /** How many papers give a vote. */
    public long valid() {
        return bundles.papers();
    }

    Bundles bundles() {
        return bundles;
    }
}
