package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A second count by Meek's method, written from the text of the reference rule and apart from the first one, in fractions. It
 * knows no ties: it gives up where two candidates count as level.
 */
final class PaperByPaperMeek {

    /** Two candidates count as level, so that the lot would have to decide. */
    static final class Level extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final Fraction OMEGA = Fraction.ONE.over(Fraction.of(1_000_000));
    private static final Fraction LAST_DECIMAL = Fraction.ONE.over(Fraction.of(1_000_000_000));

    private final Map<List<Integer>, Integer> papers;
    private final int seats;
    private final Map<Integer, Fraction> keep = new HashMap<>();
    private final Set<Integer> hopeful = new TreeSet<>();
    private final Set<Integer> elected = new TreeSet<>();
    private Map<Integer, Fraction> votes = Map.of();
    private Fraction quota = Fraction.ZERO;

    private PaperByPaperMeek(int candidates, int seats, Map<List<Integer>, Integer> papers) {
        this.papers = papers;
        this.seats = seats;
        for (int candidate = 1; candidate <= candidates; candidate++) {
            keep.put(candidate, Fraction.ONE);
            hopeful.add(candidate);
        }
    }

    /** Who is elected by papers that all count, none of whose candidates has withdrawn. */
    static Set<Integer> elected(int candidates, int seats, Map<List<Integer>, Integer> papers) {
        return new PaperByPaperMeek(candidates, seats, papers).count();
    }

    private Set<Integer> count() {
        while (elected.size() < seats && elected.size() + hopeful.size() > seats) {
            if (!electsInARound()) {
                defeatTheLowest();
            }
        }
        if (elected.size() < seats) {
            elected.addAll(hopeful);
        }
        return elected;
    }

    private boolean electsInARound() {
        @Nullable Fraction before = null;
        while (true) {
            distribute();
            var winners = hopeful.stream()
                    .filter(candidate -> of(candidate).compareTo(quota) >= 0)
                    .toList();
            if (!winners.isEmpty()) {
                hopeful.removeAll(winners);
                elected.addAll(winners);
                return true;
            }
            var surplus = surplus();
            if (surplus.compareTo(OMEGA) < 0 || (before != null && surplus.compareTo(before) >= 0)) {
                return false;
            }
            before = surplus;
            elected.forEach(candidate -> keep.computeIfPresent(
                    candidate,
                    (same, factor) ->
                            factor.times(quota).raised(9).over(of(candidate)).raised(9)));
        }
    }

    private Fraction of(int candidate) {
        return votes.getOrDefault(candidate, Fraction.ZERO);
    }

    private Fraction surplus() {
        var sum = elected.stream().map(candidate -> of(candidate).minus(quota)).reduce(Fraction.ZERO, Fraction::plus);
        return sum.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : sum;
    }

    private void distribute() {
        votes = new HashMap<>();
        papers.forEach((wishes, copies) -> {
            var weight = Fraction.ONE;
            for (int candidate : wishes) {
                var kept = weight.times(keep.getOrDefault(candidate, Fraction.ZERO))
                        .raised(9);
                votes.merge(candidate, kept.times(Fraction.of(copies)), Fraction::plus);
                weight = weight.minus(kept);
            }
        });
        var all = votes.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        quota = all.over(Fraction.of(seats + 1)).cut(9).plus(LAST_DECIMAL);
    }

    private void defeatTheLowest() {
        var order = new ArrayList<>(hopeful);
        order.sort(Comparator.comparing(this::of));
        if (order.size() > 1 && of(order.get(1)).compareTo(of(order.getFirst()).plus(surplus())) <= 0) {
            throw new Level();
        }
        hopeful.remove(order.getFirst());
        keep.put(order.getFirst(), Fraction.ZERO);
    }
}
