package org.challengepartners.decisions.arithmetic;

/**
 * What may be shown of a confidential ballot without giving single votes away. Few voters, or all voting the same, can always be
 * guessed; these rules only keep the page from helping.
 *
 * @param entitled members on the roll
 */
public record Secrecy(int entitled) {

    private static final int SMALL_ROLL = 10;
    private static final int FEWEST_WHO_VOTED = 3;
    private static final int FEWEST_OF_A_HUB = 5;

    /** Whether the page says beforehand that so few are entitled that votes could be guessed. */
    public boolean warns() {
        return entitled < SMALL_ROLL;
    }

    /** Whether it may be shown who has voted: three at least, and half of those entitled. */
    public boolean showsWhoVoted(int voted) {
        return voted >= FEWEST_WHO_VOTED && 2L * voted >= entitled;
    }

    /** Whether a hub's ballots may be shown apart from the others. */
    public static boolean showsHub(int ballots) {
        return ballots >= FEWEST_OF_A_HUB;
    }
}
