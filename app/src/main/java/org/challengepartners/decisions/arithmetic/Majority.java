package org.challengepartners.decisions.arithmetic;

/**
 * How many of a base must be in favour. What the base is, the vehicle says: the rights of all eligible members for a written
 * resolution, the votes for and against for a poll, the hands for and against for a show of hands.
 *
 * @param share of the base
 * @param more whether it must be more than the share, or whether the share itself is enough
 */
public record Majority(Share share, boolean more) {

    /**
     * A simple majority.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/282">Companies Act 2006, s 282</a>
     */
    public static final Majority ORDINARY = new Majority(new Share(1, 2), true);

    /**
     * Not less than 75 %. A special resolution must be called so in its text, and can then pass only as one.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/283">Companies Act 2006, s 283</a>
     */
    public static final Majority SPECIAL = new Majority(new Share(3, 4), false);

    /** Whether so many in favour are enough. Nobody in favour is never enough. */
    public boolean passes(int inFavour, int base) {
        return inFavour > 0 && inFavour >= needed(base);
    }

    /** The fewest in favour that are enough. */
    public int needed(int base) {
        int least = more ? Math.toIntExact((long) share.numerator() * base / share.denominator()) + 1 : share.of(base);
        return Math.max(1, least);
    }
}
