package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.challengepartners.decisions.arithmetic.OptionPoll;

/**
 * How an advisory vote is answered, with all that belongs to it.
 *
 * @param options numbered from 1; none where there is nothing to choose from
 * @param highest the most points that an option can get; 1 unless options are scored
 * @param quorum how many members must answer; 0 unless consent is asked
 * @param revisable whether a member can change its answer until voting closes; every version is kept
 */
public record Asked(Manner manner, List<String> options, int highest, int quorum, boolean revisable) {

    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 20;
    private static final int LONGEST_OPTION = 200;
    private static final int MOST_POINTS = 10;

    /** For, against or abstain, for good. */
    public static final Asked FOR_OR_AGAINST = new Asked(Manner.FOR_OR_AGAINST, List.of(), 1, 0, false);

    /** What does not belong to the manner is not kept, nor are blank options and the space around them. */
    public Asked {
        options = manner.hasOptions()
                ? options.stream()
                        .map(option -> Typed.clean(option).replace('\n', ' '))
                        .filter(option -> !option.isEmpty())
                        .toList()
                : List.of();
        highest = manner == Manner.SCORE ? highest : 1;
        quorum = manner == Manner.CONSENT ? quorum : 0;
    }

    /** What keeps it from being asked; empty if nothing does. */
    List<OpeningFault> faults() {
        var faults = new ArrayList<OpeningFault>();
        if (manner.hasOptions()) {
            if (options.size() < FEWEST_OPTIONS) {
                faults.add(OpeningFault.OPTIONS_TOO_FEW);
            } else if (options.size() > MOST_OPTIONS) {
                faults.add(OpeningFault.OPTIONS_TOO_MANY);
            }
            if (new HashSet<>(options).size() < options.size()) {
                faults.add(OpeningFault.OPTION_TWICE);
            }
            if (options.stream().anyMatch(option -> Typed.length(option) > LONGEST_OPTION)) {
                faults.add(OpeningFault.OPTION_TOO_LONG);
            }
        }
        if (manner == Manner.SCORE && (highest < 2 || highest > MOST_POINTS)) {
            faults.add(OpeningFault.HIGHEST_WRONG);
        }
        if (manner == Manner.CONSENT && quorum < 1) {
            faults.add(OpeningFault.QUORUM_WRONG);
        }
        return faults;
    }

    /** The arithmetic of its options. */
    OptionPoll poll() {
        return switch (manner) {
            case CHOOSE_ONE -> OptionPoll.chooseOne(options.size());
            case APPROVE_SEVERAL -> OptionPoll.approveSeveral(options.size());
            case SCORE -> OptionPoll.score(options.size(), highest);
            case FOR_OR_AGAINST, CONSENT -> throw new IllegalStateException(manner + " has no options");
        };
    }

    /** Whether the question can be answered so. */
    boolean accepts(Answer answer) {
        return switch (manner) {
            case FOR_OR_AGAINST -> Choice.forOrAgainst().contains(answer.choice());
            case CONSENT ->
                Choice.onConsent().contains(answer.choice())
                        && (answer.choice() != Choice.OBJECT
                                || !answer.comment().isEmpty());
            case CHOOSE_ONE, APPROVE_SEVERAL, SCORE ->
                answer.choice() == Choice.ABSTAIN
                        || (answer.choice() == Choice.CHOSEN
                                && poll().accepts(new OptionPoll.Answer(1, answer.points())));
        };
    }

    /** The options as the frozen text ends with them: a numbered line for each; nothing where there are none. */
    String lines() {
        return IntStream.range(0, options.size())
                .mapToObj(index -> "\n%d. %s".formatted(index + 1, options.get(index)))
                .reduce("", String::concat);
    }
}
