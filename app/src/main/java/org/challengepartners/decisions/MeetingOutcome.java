package org.challengepartners.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.challengepartners.decisions.Outcome.Figure;
import org.challengepartners.decisions.arithmetic.Majority;
import org.challengepartners.decisions.arithmetic.Poll;
import org.challengepartners.shell.DateWords;

/**
 * What a meeting decided on one resolution; the one object that feeds the screen, the minutes and every record. Counts come first; a
 * percentage is cut and judges nothing. A tie is not passed: the chair has no casting vote.
 *
 * @param byPoll whether votes were counted; hands if not
 * @param majority what the kind of the resolution asks for
 * @param needs the same in words, for example {@code at least 3/4}
 * @param abstained votes; outside the base
 * @param silent votes of members that did not vote
 * @param heldOn when it was decided, in Europe/London
 */
public record MeetingOutcome(
        ResolutionKind kind,
        boolean byPoll,
        Majority majority,
        String needs,
        int inFavour,
        int against,
        int abstained,
        int silent,
        LocalDate heldOn) {

    private static final int DAYS_TO_FILE = 15;

    /** Whether it is a resolution of the company. */
    public boolean passed() {
        return new Poll(inFavour, against).passes(majority);
    }

    /** The result in a sentence. */
    public String sentence() {
        return "%s as %s, %s: %s for and %s against."
                .formatted(
                        passed() ? "Passed" : "Not passed",
                        kind.inSentence(),
                        byPoll ? "on a poll" : "on a show of hands",
                        counted(inFavour),
                        "%,d".formatted(against));
    }

    /** The counts with their units, and what they were measured by. */
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        int base = inFavour + against;
        figures.add(new Figure("For", of(inFavour, base)));
        figures.add(new Figure("Against", of(against, base)));
        figures.add(new Figure("Needed", "%s of the %s for and against".formatted(needs, byPoll ? "votes" : "hands")));
        if (byPoll) {
            figures.add(new Figure("Abstained", Counted.votes(abstained) + ", outside the base"));
            figures.add(new Figure("Did not vote", Counted.votes(silent)));
        }
        if (passed() && kind == ResolutionKind.SPECIAL) {
            figures.add(new Figure(
                    "To be sent to Companies House",
                    "by %s (Companies Act 2006, ss 29 and 30)"
                            .formatted(DateWords.day(heldOn.plusDays(DAYS_TO_FILE)))));
        }
        return figures;
    }

    private String of(int part, int base) {
        return base == 0
                ? counted(part)
                : "%s (%s of the %s for and against)"
                        .formatted(counted(part), Outcome.percentage(part, base), counted(base));
    }

    private String counted(int count) {
        return byPoll ? Counted.votes(count) : "%,d %s".formatted(count, count == 1 ? "hand" : "hands");
    }
}
