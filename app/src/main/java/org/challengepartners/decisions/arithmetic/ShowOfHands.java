package org.challengepartners.decisions.arithmetic;

/**
 * The hands that can be raised: one for each member whose representative is in the room, and one for each person who holds proxies,
 * however many. Who holds proxies with different directions has one hand each way.
 *
 * @param members whose representative is in the room
 * @param holders persons in the room who hold proxies of members that are not there themselves
 * @param mixed how many of these were told to vote both ways, or left to decide for some
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/285">Companies Act 2006, ss 285 and 323</a>
 */
public record ShowOfHands(int members, int holders, int mixed) {

    /** @throws IllegalArgumentException if more holders are of two minds than there are */
    public ShowOfHands {
        if (members < 0 || mixed < 0 || mixed > holders) {
            throw new IllegalArgumentException("More holders of two minds than there are holders");
        }
    }

    /** The most hands that can be raised one way. */
    public int mostOneWay() {
        return members + holders;
    }

    /** Whether so many hands can have been raised. */
    public boolean fits(int inFavour, int against) {
        return inFavour >= 0
                && against >= 0
                && inFavour <= mostOneWay()
                && against <= mostOneWay()
                && (long) inFavour + against <= mostOneWay() + mixed;
    }
}
