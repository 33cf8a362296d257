package org.challengepartners.elections.counting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Meek's count: each elected candidate keeps of every paper only the share that it needs, and the rest of the paper goes on.
 * The shares are found by going round; each going round takes all papers again.
 */
final class MeekStv {

    private static final long ONE = Method.MEEK_STV.one();
    private static final BigInteger UNIT = BigInteger.valueOf(ONE);
    private static final long SMALL = ONE / 1_000_000;

    private final CountOrder order;
    private final Bundles bundles;
    private final long valid;
    private final CountSheet sheet;
    private final long[] keep; // by number of the candidate
    private long[] votes;
    private long quota;
    private long lastSurplus = Long.MAX_VALUE;

    MeekStv(CountOrder order, Papers papers) {
        this.order = order;
        this.bundles = papers.bundles();
        this.valid = papers.valid();
        this.sheet = new CountSheet(order);
        this.votes = new long[order.candidates().size() + 1];
        this.keep = new long[votes.length];
        Arrays.fill(keep, ONE);
    }

    Count count() {
        distribute();
        write(new Stage.FirstPreferences(), Optional.empty());
        while (valid > 0 && sheet.goesOn()) {
            nextStage();
        }
        return sheet.result(List.of());
    }

    /** Goes round until somebody else is elected, or until there is nothing left to pass on and somebody must be excluded. */
    private void nextStage() {
        while (surplusToPassOn()) {
            lowerKeepValues();
            distribute();
            if (somebodyReachesTheQuota()) {
                write(new Stage.Surpluses(), Optional.empty());
                return;
            }
        }
        var level = levelWithTheFewest();
        var chosen = sheet.levels().first(level, -1, sheet.nextStage());
        sheet.exclude(chosen.candidate());
        long had = votes[chosen.candidate()];
        keep[chosen.candidate()] = 0;
        distribute();
        write(new Stage.Exclusion(chosen.candidate(), had), chosen.tie());
    }

    private boolean surplusToPassOn() {
        long surplus = totalSurplus();
        boolean goOn = surplus >= SMALL && surplus < lastSurplus;
        lastSurplus = surplus;
        return goOn;
    }

    private long totalSurplus() {
        long surplus = sheet.all(CandidateState.ELECTED).stream()
                .mapToLong(number -> votes[number] - quota)
                .sum();
        return Math.max(0, surplus);
    }

    private boolean somebodyReachesTheQuota() {
        return sheet.all(CandidateState.CONTINUING).stream().anyMatch(number -> votes[number] >= quota);
    }

    /** All surpluses together could still lift these over the one with the fewest votes, so that they count as level. */
    private List<Integer> levelWithTheFewest() {
        var left = sheet.all(CandidateState.CONTINUING);
        long reach = totalSurplus()
                + left.stream().mapToLong(number -> votes[number]).min().orElseThrow();
        return left.stream().filter(number -> votes[number] <= reach).toList();
    }

    /** Each paper goes down its candidates; each keeps its share of what is left, rounded up. */
    private void distribute() {
        votes = new long[votes.length];
        for (int bundle = 0; bundle < bundles.count(); bundle++) {
            long left = ONE;
            for (int place = bundles.start(bundle); place < bundles.end(bundle) && left > 0; place++) {
                int candidate = bundles.named(place);
                long kept = (left * keep[candidate] + ONE - 1) / ONE;
                votes[candidate] += kept * bundles.times(bundle);
                left -= kept;
            }
        }
        long all = Arrays.stream(votes).sum();
        quota = all / (order.rules().seats() + 1) + 1;
    }

    private void lowerKeepValues() {
        for (int number : sheet.all(CandidateState.ELECTED)) {
            var needed = roundedUp(BigInteger.valueOf(keep[number]).multiply(BigInteger.valueOf(quota)), UNIT);
            keep[number] = roundedUp(needed.multiply(UNIT), BigInteger.valueOf(votes[number]))
                    .longValueExact();
        }
    }

    private static BigInteger roundedUp(BigInteger dividend, BigInteger divisor) {
        return dividend.add(divisor).subtract(BigInteger.ONE).divide(divisor);
    }

    private void write(Stage.Step step, Optional<Tie> tie) {
        lastSurplus = Long.MAX_VALUE;
        long nonTransferable = valid * ONE - Arrays.stream(votes).sum();
        var entry = new CountSheet.Entry(step, quota, votes, List.of(), nonTransferable, 0, tie);
        sheet.enter(entry);
        if (valid > 0) {
            sheet.electAllWith(quota);
            sheet.fillLastSeats();
        }
        sheet.close(entry);
    }
}
