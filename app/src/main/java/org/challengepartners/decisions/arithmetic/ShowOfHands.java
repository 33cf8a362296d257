package org.challengepartners.decisions.arithmetic;

/**
 * The hands that can be raised: one of each person in the room who acts for a member, however many members she acts for, and never two
 * the same way. She has a second hand, the other way, if she acts for several members that can differ, as a holder of proxies only where
 * one told her to vote for and another against.
 *
 * @param persons who represent a member in the room, or hold proxies of members that are not there themselves
 * @param bothWays how many of these have one hand each way
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/285">Companies Act 2006, ss 285 and 323</a>
 */
public record ShowOfHands(int persons, int bothWays) {

    /** @throws IllegalArgumentException if more have two hands than there are */
    public ShowOfHands {
        if (bothWays < 0 || bothWays > persons) {
            throw new IllegalArgumentException("More people with two hands than there are people");
        }
    }

    /** The most hands that can be raised one way. */
    public int mostOneWay() {
        return persons;
    }

    /** Whether so many hands can have been raised. */
    public boolean fits(int inFavour, int against) {
        return inFavour >= 0
                && against >= 0
                && inFavour <= persons
                && against <= persons
                && (long) inFavour + against <= persons + bothWays;
    }
}
