package org.challengepartners.decisions;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a member tells its proxy to do on one resolution; the form is two-way and leaves neither answer out. */
public enum Direction {
    /** Votes for. */
    FOR("For"),
    /** Votes against. */
    AGAINST("Against"),
    /** Does not vote, and stands outside the base. */
    ABSTAIN("Abstain"),
    /** Votes as the proxy decides at the meeting. */
    DISCRETION("As the proxy decides");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /** As a form offers it. */
    public String words() {
        return words;
    }

    /** The vote that it is; empty where the proxy decides. */
    Optional<Choice> choice() {
        return this == DISCRETION ? Optional.empty() : Optional.of(Choice.valueOf(name()));
    }

    /** {@code 1=FOR 2=DISCRETION}, in the order of the resolutions. */
    static String written(Map<Integer, Direction> directions) {
        return new TreeMap<>(directions)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    static Map<Integer, Direction> read(String written) {
        return written.isEmpty()
                ? Map.of()
                : Arrays.stream(written.split(" ", -1))
                        .map(pair -> pair.split("=", -1))
                        .collect(Collectors.toMap(
                                pair -> Integer.valueOf(pair[0]),
                                pair -> Direction.valueOf(pair[1]),
                                (one, _) -> one,
                                TreeMap::new));
    }
}
