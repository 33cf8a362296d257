package org.challengepartners.elections.counting;

import java.util.Locale;

/** By which method papers become seats. It is named in the rules of an election, and its wording is frozen with them. */
public enum Method {
    /**
     * Single transferable vote as Scottish councils are elected.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2007/42/schedule/1/made">Scottish Local Government Elections Order 2007,
     *     Schedule 1, rules 45 to 52</a>, and the same rules in the Order of 2011 (SSI 2011/399)
     */
    SCOTTISH_STV(5, """
            The quota is the number of valid papers, divided by one more than the seats, without its remainder, plus one.
            Whoever has the quota at the end of a stage is elected then, and receives nothing more.
            Surpluses are transferred one at a time, the largest first. All papers of the candidate go to the next continuing \
            candidate named on them, each at the surplus times the value at which it was received, divided by the candidate's \
            votes, cut to five decimals.
            When no surplus waits, the candidate with the fewest votes is excluded, one at a time, and the papers go on at the \
            value they have.
            Candidates who are level are told apart by the earliest stage at which they were not, then by the committed lot.
            When as many candidates continue as seats are left, all of them are elected.
            A paper counts as far as its first gap or repeat.
            """),
    /**
     * Single transferable vote by Meek's method: every elected candidate keeps the same share of each paper.
     *
     * @see <a href="https://prfound.org/resources/reference/reference-meek-rule/">The reference rule for Meek's method</a>, which
     *     this follows, except that candidates who are level are told apart by earlier stages before the lot
     */
    MEEK_STV(9, """
            Each candidate has a keep value: 1 to begin with, 0 once excluded. A paper goes down its candidates; each keeps that \
            share of what is left of it, to nine decimals, rounded up.
            The quota is the sum of all votes, divided by one more than the seats, cut to nine decimals, plus 0.000000001. \
            Whoever has it is elected.
            The keep value of each elected candidate is multiplied by the quota and divided by the candidate's votes, each to \
            nine decimals, rounded up, again and again, until all surpluses together are less than 0.000001 or fall no more.
            Then the candidate with the fewest votes is excluded; those within all surpluses of the fewest are level with it.
            Candidates who are level are told apart by the earliest stage at which they were not, then by the committed lot.
            When as many candidates continue as seats are left, all of them are elected.
            A paper counts as far as its first gap or repeat.
            """),
    /** Each paper names as many candidates as the voter approves of. */
    APPROVAL(0, """
            A paper gives one vote to each candidate named on it. Those with the most votes fill the seats.
            Nobody is elected without a vote. A bare majority of the voters can fill every seat.
            """),
    /** Each paper names as many candidates as there are seats, at most. */
    FIRST_PAST_THE_POST(0, """
            A paper names as many candidates as there are seats, at most, and gives one vote to each. Those with the most votes \
            fill the seats.
            Nobody is elected without a vote. A bare majority of the voters can fill every seat.
            """);

    private final int decimals;
    private final String wording;

    Method(int decimals, String wording) {
        this.decimals = decimals;
        this.wording = wording;
    }

    /** The text to freeze with the rules of an election: one rule a line. */
    public String wording() {
        return wording;
    }

    /** How many decimals votes have; further ones are cut or rounded as the method says. */
    public int decimals() {
        return decimals;
    }

    /** Whether a paper can go on from one candidate to the next, so that its order of preference counts. */
    public boolean transfers() {
        return decimals > 0;
    }

    /** One vote in the units in which this method counts: 100,000 of them make a vote at five decimals. */
    public long one() {
        long one = 1;
        for (int decimal = 0; decimal < decimals; decimal++) {
            one *= 10;
        }
        return one;
    }

    /**
     * A number of votes as it is printed, with all its decimals: {@code 806.07214}.
     *
     * @param units in which this method counts
     */
    public String votes(long units) {
        if (decimals == 0) {
            return Long.toString(units);
        }
        var whole = Math.abs(units / one());
        var part = Math.abs(units % one());
        return String.format(Locale.ROOT, "%s%d.%0" + decimals + "d", units < 0 ? "-" : "", whole, part);
    }
}
