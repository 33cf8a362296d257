package org.challengepartners.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.challengepartners.decisions.Outcome.Figure;
import org.challengepartners.decisions.arithmetic.OptionPoll;
import org.challengepartners.decisions.arithmetic.OptionTally;

/**
 * What a question with several options came to. Equally many is a tie, and without votes there is no winner.
 *
 * @param onRoll who were entitled
 * @param chose who named an option
 * @param abstained who answered without naming one: in the turnout, and in no base
 */
public record OptionOutcome(Vehicle vehicle, Asked asked, int onRoll, int chose, int abstained, OptionTally tally)
        implements PollResult {

    static OptionOutcome of(Vehicle vehicle, Asked asked, int onRoll, List<Answer> answers) {
        var chosen = answers.stream()
                .filter(answer -> answer.choice() == Choice.CHOSEN)
                .map(answer -> new OptionPoll.Answer(1, answer.points()))
                .toList();
        return new OptionOutcome(
                vehicle,
                asked,
                onRoll,
                chosen.size(),
                answers.size() - chosen.size(),
                asked.poll().tally(chosen));
    }

    @Override
    public String sentence() {
        return switch (tally.leader()) {
            case OptionTally.One(int option, long points) ->
                "“%s” has the most: %s.".formatted(name(option), amount(points));
            case OptionTally.Tie(var options, long points) ->
                "A tie, and no winner: %s have %s each."
                        .formatted(
                                options.stream()
                                        .map(option -> "“" + name(option) + "”")
                                        .collect(Collectors.joining(" and ")),
                                amount(points));
            case OptionTally.Nobody() -> "No member chose an option, so there is no result.";
        };
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (int option = 1; option <= asked.options().size(); option++) {
            figures.add(new Figure(name(option), counted(tally.points().get(option - 1))));
        }
        figures.add(new Figure("Abstained", Counted.members(abstained) + ", counted in the turnout only"));
        figures.add(new Figure("Did not vote", Counted.members(onRoll - chose - abstained)));
        figures.add(new Figure(
                "Turnout",
                "%s (%s of the %s on the roll)"
                        .formatted(
                                Counted.members(chose + abstained),
                                Outcome.percentage(chose + abstained, onRoll),
                                Counted.members(onRoll))));
        return figures;
    }

    private String counted(long points) {
        return asked.manner() == Manner.SCORE || chose == 0
                ? amount(points)
                : "%s (%s of the %s who chose)"
                        .formatted(
                                amount(points),
                                Outcome.percentage(Math.toIntExact(points), chose),
                                Counted.members(chose));
    }

    private String amount(long points) {
        return switch (asked.manner()) {
            case SCORE -> "%,d %s".formatted(points, points == 1 ? "point" : "points");
            case APPROVE_SEVERAL, CHOOSE_ONE, FOR_OR_AGAINST, CONSENT ->
                "%,d %s".formatted(points, points == 1 ? "vote" : "votes");
        };
    }

    private String name(int option) {
        return asked.options().get(option - 1);
    }
}
