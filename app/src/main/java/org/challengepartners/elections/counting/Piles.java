package org.challengepartners.elections.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.LongUnaryOperator;

/**
 * Which papers lie with which candidate, at which value. A candidate's pile is a chain of bundles through arrays: the first one
 * by candidate, the next one by bundle. So a transfer costs one step for each bundle that moves and for each place it passes.
 */
final class Piles {

    private static final int NONE = -1;

    /** What came of moving a pile: what each candidate received, and the value of papers that name nobody else. */
    @SuppressWarnings("ArrayRecordComponent") // by number of the candidate; two of them are never compared
    record Moved(long[] received, long nonTransferable, List<Stage.Parcel> parcels) {}

    private final Bundles bundles;
    private final int[] first; // by candidate: the first bundle of the pile
    private final int[] next; // by bundle: the one below it in the same pile
    private final int[] place; // by bundle: at which of its candidates it lies
    private final long[] value; // by bundle: of each paper, as received

    Piles(Bundles bundles, int candidates) {
        this.bundles = bundles;
        this.first = new int[candidates + 1];
        this.next = new int[bundles.count()];
        this.place = new int[bundles.count()];
        this.value = new long[bundles.count()];
        Arrays.fill(first, NONE);
    }

    /** Gives each paper to the candidate it names first. */
    long[] deal(long one) {
        var received = new long[first.length];
        for (int bundle = 0; bundle < bundles.count(); bundle++) {
            place[bundle] = bundles.start(bundle);
            value[bundle] = one;
            received[lay(bundle)] += one * bundles.times(bundle);
        }
        return received;
    }

    /** Gives every paper of a candidate to the next one it names who continues, at the value that each value becomes. */
    Moved move(int from, LongUnaryOperator becomes, IntPredicate continues) {
        var received = new long[first.length];
        var parcels = new Parcels(becomes);
        long nonTransferable = 0;
        int following;
        for (int bundle = first[from]; bundle != NONE; bundle = following) {
            following = next[bundle];
            value[bundle] = parcels.add(bundles.times(bundle), value[bundle]);
            long votes = value[bundle] * bundles.times(bundle);
            if (goOn(bundle, continues)) {
                received[lay(bundle)] += votes;
            } else {
                nonTransferable += votes;
            }
        }
        first[from] = NONE;
        return new Moved(received, nonTransferable, parcels.list());
    }

    private boolean goOn(int bundle, IntPredicate continues) {
        int end = bundles.end(bundle);
        int at = place[bundle] + 1;
        while (at < end && !continues.test(bundles.named(at))) {
            at++;
        }
        place[bundle] = at;
        return at < end;
    }

    private int lay(int bundle) {
        int candidate = bundles.named(place[bundle]);
        next[bundle] = first[candidate];
        first[candidate] = bundle;
        return candidate;
    }

    /** The moving papers by the value at which they were held; neighbours often share one, so the last is tried first. */
    private static final class Parcels {

        private final LongUnaryOperator becomes;
        private final List<long[]> byValue = new ArrayList<>(); // papers, from, to
        private long[] last = {0, -1, 0};

        Parcels(LongUnaryOperator becomes) {
            this.becomes = becomes;
        }

        long add(int papers, long from) {
            if (last[1] != from) {
                last = find(from);
            }
            last[0] += papers;
            return last[2];
        }

        private long[] find(long from) {
            for (var parcel : byValue) {
                if (parcel[1] == from) {
                    return parcel;
                }
            }
            byValue.add(new long[] {0, from, becomes.applyAsLong(from)});
            return byValue.getLast();
        }

        List<Stage.Parcel> list() {
            return byValue.stream()
                    .sorted((one, other) -> Long.compare(other[1], one[1]))
                    .map(parcel -> new Stage.Parcel(parcel[0], parcel[1], parcel[2]))
                    .toList();
        }
    }
}
