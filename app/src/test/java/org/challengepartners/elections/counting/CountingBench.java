package org.challengepartners.elections.counting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.challengepartners.BenchReport;
import org.junit.jupiter.api.Test;

/** How long counting lasts, on one thread: a large electorate, and all the real wards. Reading files is outside the clock. */
class CountingBench {

    private static final int VOTERS = 24_000;
    private static final int CANDIDATES = 12;
    private static final int ROUNDS = 5;
    private static final double WARDS_BUDGET = 3;

    private final BenchReport report = new BenchReport();

    @Test
    void aLargeElectorateAndAllTheRealWardsAreCountedInSeconds() {
        assumeTrue(BenchReport.wanted("counting"));
        largeElectorate();
        realWards();
        report.publish();
    }

    private void largeElectorate() {
        var papers = Polls.manyPapers(1, VOTERS, CANDIDATES);
        var names = IntStream.rangeClosed(1, CANDIDATES).mapToObj(i -> "C" + i).toArray(String[]::new);
        for (var method : List.of(Method.SCOTTISH_STV, Method.MEEK_STV)) {
            var order = Polls.order(method, 5, names);
            var read = Papers.of(order, papers);
            var id = "counting.24000-papers."
                    + method.name().toLowerCase(Locale.ROOT).replace('_', '-');
            report.note(id + ".bundles", read.bundles().count(), "bundles");
            report.note(id + ".reading", middle(() -> Papers.of(order, papers)), "s");
            report.note(id, middle(() -> order.count(read)), "s");
            report.note(id + ".record", middle(() -> order.count(read).sha256()), "s");
        }
    }

    private void realWards() {
        var wards = RealWards.all();
        report.note(
                "counting.wards.papers",
                (double) wards.stream().mapToLong(ward -> ward.papers().valid()).sum(),
                "papers");
        report.atMost(
                "counting.wards",
                middle(() -> wards.forEach(ward -> ward.order().count(ward.papers()))),
                "s",
                WARDS_BUDGET);
        report.note("counting.wards.first-time", first, "s");
        var meek = wards.stream()
                .map(ward -> new CountOrder(
                        ward.name(),
                        Rules.of(Method.MEEK_STV, ward.order().rules().seats()),
                        ward.order().candidates(),
                        ward.order().withdrawn(),
                        Polls.LOT))
                .toList();
        report.note(
                "counting.wards.meek",
                middle(() -> IntStream.range(0, meek.size())
                        .forEach(i -> meek.get(i).count(wards.get(i).papers()))),
                "s");
    }

    private double first;

    /** The middle one of several rounds; what the first one took is kept. */
    private double middle(Runnable work) {
        var rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            rounds[round] = (System.nanoTime() - start) / 1e9;
        }
        first = rounds[0];
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
