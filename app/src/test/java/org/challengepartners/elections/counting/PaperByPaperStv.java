package org.challengepartners.elections.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A second count by the Scottish rules, written from their text and apart from the first one: every paper is an object with a
 * value that is an exact fraction, and all votes are added up anew after each stage. It can count with cut decimals or without.
 */
final class PaperByPaperStv {

    /** Everybody's votes by stage, and the value of papers at rest by stage. */
    record Outcome(List<Map<Integer, Fraction>> votes, List<Fraction> atRest, List<Integer> elected) {}

    private static final class Slip {
        final List<Integer> wishes;
        final long copies;
        Fraction worth = Fraction.ONE;
        int reached = -1;

        Slip(List<Integer> wishes, long copies) {
            this.wishes = wishes;
            this.copies = copies;
        }

        int holder() {
            return reached < wishes.size() ? wishes.get(reached) : 0;
        }

        void goOn(Set<Integer> hopeful) {
            do {
                reached++;
            } while (reached < wishes.size() && !hopeful.contains(wishes.get(reached)));
        }
    }

    private final CountOrder order;
    private final UnaryOperator<Fraction> rounding;
    private final List<Slip> slips = new ArrayList<>();
    private final Set<Integer> hopeful;
    private final Set<Integer> waiting = new HashSet<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Map<Integer, Fraction>> votes = new ArrayList<>();
    private final List<Fraction> atRest = new ArrayList<>();

    private PaperByPaperStv(CountOrder order, Map<Paper, Integer> marked, UnaryOperator<Fraction> rounding) {
        this.order = order;
        this.rounding = rounding;
        this.hopeful = new HashSet<>();
        for (int number = 1; number <= order.candidates().size(); number++) {
            if (!order.withdrawn().contains(number)) {
                hopeful.add(number);
            }
        }
        marked.forEach((paper, copies) -> {
            var wishes = wishes(paper);
            if (!wishes.isEmpty()) {
                slips.add(new Slip(wishes, copies));
            }
        });
    }

    static Outcome cut(CountOrder order, Map<Paper, Integer> marked) {
        return new PaperByPaperStv(order, marked, value -> value.cut(5)).count();
    }

    static Outcome exact(CountOrder order, Map<Paper, Integer> marked) {
        return new PaperByPaperStv(order, marked, value -> value).count();
    }

    /** One object for each paper, where they come one by one. */
    static Outcome cut(CountOrder order, List<Paper> papers) {
        var count = new PaperByPaperStv(order, Map.of(), value -> value.cut(5));
        papers.stream()
                .map(count::wishes)
                .filter(wishes -> !wishes.isEmpty())
                .forEach(wishes -> count.slips.add(new Slip(wishes, 1)));
        return count.count();
    }

    private List<Integer> wishes(Paper paper) {
        var seen = new HashSet<Integer>();
        return paper.places().stream()
                .takeWhile(place -> place.size() == 1
                        && place.getFirst() <= order.candidates().size()
                        && seen.add(place.getFirst()))
                .map(List::getFirst)
                .filter(hopeful::contains)
                .toList();
    }

    private Outcome count() {
        long valid = slips.stream().mapToLong(slip -> slip.copies).sum();
        int seats = order.rules().seats();
        var quota = Fraction.of(valid / (seats + 1) + 1);
        slips.forEach(slip -> slip.goOn(hopeful));
        addUp();
        while (valid > 0 && settle(quota, seats)) {
            if (waiting.isEmpty()) {
                int lowest = hopeful.stream().min(byHistory(1)).orElseThrow();
                hopeful.remove(lowest);
                pass(lowest, worth -> worth);
            } else {
                int largest = waiting.stream().min(byHistory(-1)).orElseThrow();
                waiting.remove(largest);
                var had = votesOf(largest);
                var surplus = had.minus(quota);
                pass(largest, worth -> rounding.apply(surplus.times(worth).over(had)));
                slips.add(keeper(largest, quota));
            }
            addUp();
        }
        return new Outcome(votes, atRest, elected);
    }

    /** What stays with somebody elected: one slip that is worth the quota and wants nobody else. */
    private static Slip keeper(int candidate, Fraction quota) {
        var slip = new Slip(List.of(candidate), 1);
        slip.worth = quota;
        slip.reached = 0;
        return slip;
    }

    private void pass(int from, UnaryOperator<Fraction> worth) {
        slips.stream().filter(slip -> slip.holder() == from).forEach(slip -> {
            slip.worth = worth.apply(slip.worth);
            slip.goOn(hopeful);
        });
    }

    /** Elects, and says whether to go on. */
    private boolean settle(Fraction quota, int seats) {
        var there = hopeful.stream()
                .filter(candidate -> votesOf(candidate).compareTo(quota) >= 0)
                .sorted(Comparator.comparing((Integer candidate) -> votesOf(candidate))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        there.forEach(candidate -> {
            hopeful.remove(candidate);
            elected.add(candidate);
            if (votesOf(candidate).compareTo(quota) > 0) {
                waiting.add(candidate);
            }
        });
        if (hopeful.size() <= seats - elected.size()) {
            hopeful.stream()
                    .sorted(Comparator.comparing((Integer candidate) -> votesOf(candidate))
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .forEach(elected::add);
            hopeful.clear();
        }
        return elected.size() < seats && !hopeful.isEmpty();
    }

    private Map<Integer, Fraction> now() {
        return votes.getLast();
    }

    private void addUp() {
        var copies = new HashMap<Integer, Map<Fraction, Long>>();
        slips.forEach(slip -> copies.computeIfAbsent(slip.holder(), holder -> new LinkedHashMap<>())
                .merge(slip.worth, slip.copies, Long::sum));
        var sums = new TreeMap<Integer, Fraction>();
        for (int number = 0; number <= order.candidates().size(); number++) {
            var sum = Fraction.ZERO;
            for (var worth : copies.getOrDefault(number, Map.of()).entrySet()) {
                sum = sum.plus(worth.getKey().times(Fraction.of(worth.getValue())));
            }
            sums.put(number, sum);
        }
        atRest.add(Objects.requireNonNull(sums.remove(0)));
        votes.add(sums);
    }

    /** By the present votes (sign 1: fewest first), then by those of each stage from the first on, then by the lot. */
    private Comparator<Integer> byHistory(int sign) {
        var comparing = by(now(), sign);
        for (var stage : votes) {
            comparing = comparing.thenComparing(by(stage, sign));
        }
        return comparing.thenComparing(this::drawn);
    }

    private static Comparator<Integer> by(Map<Integer, Fraction> votes, int sign) {
        var comparing = Comparator.comparing((Integer candidate) -> Objects.requireNonNull(votes.get(candidate)));
        return sign > 0 ? comparing : comparing.reversed();
    }

    private Fraction votesOf(int candidate) {
        return Objects.requireNonNull(now().get(candidate));
    }

    private String drawn(int candidate) {
        var lot = order.lot();
        var text = "lot-v1\n%s\n%s\n%s\n%d\n%s"
                .formatted(
                        lot.secret(),
                        lot.beacon(),
                        order.contest(),
                        votes.size() + 1,
                        order.candidates().get(candidate - 1).id());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
