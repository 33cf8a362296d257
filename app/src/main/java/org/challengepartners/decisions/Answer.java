package org.challengepartners.decisions;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a member answers in an advisory vote.
 *
 * @param points by the number of an option, each 1 at least; none unless options were chosen
 * @param comment the reason of an objection, or what goes with a consent; empty for any other answer
 */
public record Answer(Choice choice, Map<Integer, Integer> points, String comment) {

    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 2_000;

    /** Keeps its own copy; an option without points is not named, and who names none abstains. */
    public Answer {
        var given = new TreeMap<>(points);
        given.values().removeIf(number -> number == 0);
        points = Map.copyOf(given);
        choice = choice == Choice.CHOSEN && given.isEmpty() ? Choice.ABSTAIN : choice;
        comment = Typed.clean(comment);
    }

    /** Without options or words. */
    public static Answer of(Choice choice) {
        return new Answer(choice, Map.of(), "");
    }

    /** With options and the points of each; one point where an option is named or not. */
    public static Answer chosen(Map<Integer, Integer> points) {
        return new Answer(Choice.CHOSEN, points, "");
    }

    static Answer read(Choice choice, String points, String comment) {
        var given = Stream.of(points.split(" ", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> Integer.valueOf(pair[0]), pair -> Integer.valueOf(pair[1])));
        return new Answer(choice, given, comment);
    }

    /** {@code 1=1 3=1}: as a vote's row holds it, by the number of the option. */
    String written() {
        return new TreeMap<>(points)
                .entrySet().stream()
                        .map(given -> given.getKey() + "=" + given.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** As a person reads it. */
    public String words(Asked asked) {
        if (choice != Choice.CHOSEN) {
            return comment.isEmpty() ? choice.words() : choice.words() + ": " + comment;
        }
        return new TreeMap<>(points)
                .entrySet().stream()
                        .map(given -> asked.options().get(given.getKey() - 1) + points(asked, given.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String points(Asked asked, int number) {
        return asked.manner() == Manner.SCORE ? ": %d %s".formatted(number, number == 1 ? "point" : "points") : "";
    }
}
