package org.challengepartners.decisions;

import java.util.List;
import org.challengepartners.decisions.Outcome.Figure;
import org.challengepartners.decisions.arithmetic.ConsentRound;

/**
 * What a proposal came to that was put for consent: it stands if enough have answered and nobody objects; silence counts nothing.
 *
 * @param onRoll who were asked
 * @param quorum how many of them had to answer
 */
public record ConsentOutcome(Vehicle vehicle, int onRoll, int quorum, ConsentRound round) implements PollResult {

    static ConsentOutcome of(Vehicle vehicle, Asked asked, int onRoll, List<Answer> answers) {
        return new ConsentOutcome(
                vehicle,
                onRoll,
                asked.quorum(),
                new ConsentRound(
                        count(answers, Choice.AGREE),
                        count(answers, Choice.STAND_ASIDE),
                        count(answers, Choice.OBJECT)));
    }

    @Override
    public String sentence() {
        return switch (round.byConsent(quorum)) {
            case ADOPTED ->
                "Consented to: %s answered, and nobody objects.".formatted(Counted.members(round.answers()));
            case OBJECTED_TO ->
                round.objections() == 1
                        ? "Not consented to: 1 member objects."
                        : "Not consented to: %s object.".formatted(Counted.members(round.objections()));
            case TOO_FEW_ANSWERS, NOT_ENOUGH_AGREE ->
                "Too few answers: %s answered, and %d had to.".formatted(Counted.members(round.answers()), quorum);
        };
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("Agree", Counted.members(round.agree())),
                new Figure("Stand aside", Counted.members(round.standAside())),
                new Figure("Object", Counted.members(round.objections())),
                new Figure("Did not answer", Counted.members(onRoll - round.answers()) + "; silence counts as nothing"),
                new Figure(
                        "Answers",
                        "%s of %s; %d were needed"
                                .formatted(Counted.members(round.answers()), Counted.members(onRoll), quorum)));
    }

    private static int count(List<Answer> answers, Choice choice) {
        return (int)
                answers.stream().filter(answer -> answer.choice() == choice).count();
    }
}
