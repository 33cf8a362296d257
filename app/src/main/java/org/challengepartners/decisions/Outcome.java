package org.challengepartners.decisions;

import java.util.List;

/**
 * What the members said, for or against. Each figure is a number of members, since each has one vote.
 *
 * @param onRoll who were entitled
 * @param votesFor who voted for
 * @param votesAgainst who voted against
 * @param abstained who voted to abstain: in the turnout, and outside the base of "for" and "against"
 */
public record Outcome(Vehicle vehicle, int onRoll, int votesFor, int votesAgainst, int abstained)
        implements PollResult {

    /**
     * A figure with its unit.
     *
     * @param name what is counted
     * @param value the count first, then the share of a base that is named
     */
    public record Figure(String name, String value) {}

    /** Everybody who voted, whatever the choice. */
    public int voted() {
        return votesFor + votesAgainst + abstained;
    }

    /** Everybody who was entitled and did not vote. */
    public int silent() {
        return onRoll - voted();
    }

    @Override
    public String sentence() {
        if (voted() == 0) {
            return "No member voted, so there is no result.";
        }
        if (votesFor == votesAgainst) {
            return "No majority: %s voted for and %s against.".formatted(members(votesFor), number(votesAgainst));
        }
        return votesFor > votesAgainst
                ? "More members voted for than against: %s to %s.".formatted(number(votesFor), number(votesAgainst))
                : "More members voted against than for: %s to %s.".formatted(number(votesAgainst), number(votesFor));
    }

    /** Percentages are for display, cut to two decimals and never rounded. */
    @Override
    public List<Figure> figures() {
        int base = votesFor + votesAgainst;
        var ofBase = " of the %s who voted for or against".formatted(members(base));
        return List.of(
                new Figure("For", counted(votesFor, base, ofBase)),
                new Figure("Against", counted(votesAgainst, base, ofBase)),
                new Figure("Abstained", members(abstained) + ", counted in the turnout only"),
                new Figure("Did not vote", members(silent())),
                new Figure("Turnout", counted(voted(), onRoll, " of the %s on the roll".formatted(members(onRoll)))));
    }

    private static String counted(int part, int base, String ofBase) {
        return base == 0 ? members(part) : members(part) + " (" + percentage(part, base) + ofBase + ")";
    }

    /** {@code 66.66 %} for two of three. */
    static String percentage(int part, int base) {
        long hundredths = 10_000L * part / base;
        return "%d.%02d %%".formatted(hundredths / 100, hundredths % 100);
    }

    private static String members(int count) {
        return number(count) + (count == 1 ? " member" : " members");
    }

    private static String number(int count) {
        return "%,d".formatted(count);
    }
}
