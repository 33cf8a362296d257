package org.challengepartners.decisions.arithmetic;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a question with several options came to.
 *
 * @param points by option, in their order; votes where an answer gives each option one at most
 */
public record OptionTally(List<Long> points) {

    /** Who leads. */
    public sealed interface Leader {}

    /** One option has more than each other. */
    public record One(int option, long points) implements Leader {}

    /** Several have equally many, so that there is a tie, and no winner. */
    public record Tie(List<Integer> options, long points) implements Leader {}

    /** No option has any: no votes, no winner. */
    public record Nobody() implements Leader {}

    /** Keeps what it is given from being changed. */
    public OptionTally {
        points = List.copyOf(points);
    }

    /** The option with the most points. */
    public Leader leader() {
        long most = Collections.max(points);
        if (most == 0) {
            return new Nobody();
        }
        var leading = IntStream.rangeClosed(1, points.size())
                .filter(option -> points.get(option - 1) == most)
                .boxed()
                .toList();
        return leading.size() == 1 ? new One(leading.getFirst(), most) : new Tie(leading, most);
    }
}
