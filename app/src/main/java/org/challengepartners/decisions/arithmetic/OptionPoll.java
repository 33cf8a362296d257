package org.challengepartners.decisions.arithmetic;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A question with several options in an advisory vote: choose one, approve several, or score each. Elections of people have
 * counts of their own.
 *
 * @param options how many, numbered from 1
 * @param mostNamed how many options an answer may name
 * @param highest the most points that an answer may give an option
 */
public record OptionPoll(int options, int mostNamed, int highest) {

    /**
     * A member's answer.
     *
     * @param rights of the member
     * @param points by option; an option that is not named gets none
     */
    public record Answer(int rights, Map<Integer, Integer> points) {

        /** Keeps what it is given from being changed. */
        public Answer {
            points = Map.copyOf(points);
        }
    }

    /** @throws IllegalArgumentException if there is nothing to choose */
    public OptionPoll {
        if (options < 2 || mostNamed < 1 || mostNamed > options || highest < 1) {
            throw new IllegalArgumentException("There is nothing to choose");
        }
    }

    /** Each member names one option. */
    public static OptionPoll chooseOne(int options) {
        return new OptionPoll(options, 1, 1);
    }

    /** Each member names as many options as it likes. */
    public static OptionPoll approveSeveral(int options) {
        return new OptionPoll(options, options, 1);
    }

    /** Each member gives each option up to so many points. */
    public static OptionPoll score(int options, int highest) {
        return new OptionPoll(options, options, highest);
    }

    /** Whether the question can be answered so. An answer that names nothing is an abstention. */
    public boolean accepts(Answer answer) {
        return answer.rights() > 0
                && answer.points().size() <= mostNamed
                && answer.points().entrySet().stream().allMatch(this::accepts);
    }

    private boolean accepts(Map.Entry<Integer, Integer> given) {
        int option = given.getKey();
        int points = given.getValue();
        return option >= 1 && option <= options && points >= 0 && points <= highest;
    }

    /**
     * Adds the answers up.
     *
     * @throws IllegalArgumentException if the question cannot be answered like one of them
     */
    public OptionTally tally(List<Answer> answers) {
        if (!answers.stream().allMatch(this::accepts)) {
            throw new IllegalArgumentException("The question cannot be answered so");
        }
        return new OptionTally(IntStream.rangeClosed(1, options)
                .mapToObj(option -> answers.stream()
                        .mapToLong(answer ->
                                (long) answer.rights() * answer.points().getOrDefault(option, 0))
                        .sum())
                .toList());
    }
}
