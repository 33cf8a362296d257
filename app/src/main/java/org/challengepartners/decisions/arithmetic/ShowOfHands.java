package org.challengepartners.decisions.arithmetic;

/**
 * The hands that can be raised: one for each member whose representative is in the room, and one for each person who holds proxies,
 * however many. A holder whom one member told to vote for and another against has one hand each way; whoever represents several members
 * raises a hand for each.
 *
 * @param members whose representative is in the room
 * @param holders persons in the room who hold proxies of members that are not there themselves
 * @param mixed how many of these were told by one member to vote for, and by another against
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/285">Companies Act 2006, ss 284, 285 and 323</a>
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
