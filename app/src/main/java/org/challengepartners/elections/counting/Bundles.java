package org.challengepartners.elections.counting;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;

/**
 * What counts of the papers, in a few arrays. A bundle are papers that count for the same candidates in the same order: they stay
 * together through the whole count, so that it costs as much as there are bundles, however many papers they hold.
 */
final class Bundles {

    private final int[] times; // by bundle: how many papers
    private final int[] start; // by bundle: where its candidates begin; the next one's beginning is its end
    private final int[] named; // numbers of candidates, bundle after bundle

    /** @param readings how many papers count for these candidates in this order */
    Bundles(SortedMap<int[], Integer> readings) {
        this.times = numbers(readings.values());
        this.start = new int[readings.size() + 1];
        this.named = new int
                [readings.keySet().stream().mapToInt(reading -> reading.length).sum()];
        int next = 0;
        for (var reading : readings.keySet()) {
            System.arraycopy(reading, 0, named, start[next], reading.length);
            start[next + 1] = start[next] + reading.length;
            next++;
        }
    }

    static int[] numbers(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    int count() {
        return times.length;
    }

    long papers() {
        return Arrays.stream(times).asLongStream().sum();
    }

    int times(int bundle) {
        return times[bundle];
    }

    int start(int bundle) {
        return start[bundle];
    }

    int end(int bundle) {
        return start[bundle + 1];
    }

    int named(int place) {
        return named[place];
    }
}
