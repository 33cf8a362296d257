package org.challengepartners.elections.counting;

/**
 * The rules of one election, frozen before voting opens.
 *
 * @param seats how many places are to be filled, at least one
 */
public record Rules(Method method, int seats, Ties ties) {

    /** @throws IllegalArgumentException if there is no seat, or if a count by transfers were to leave ties open */
    public Rules {
        if (seats < 1) {
            throw new IllegalArgumentException("An election fills one seat at least");
        }
        if (method.transfers() && ties != Ties.LOT) {
            throw new IllegalArgumentException("A count by transfers cannot go on while candidates are level");
        }
    }

    /** By this method, with the lot deciding between candidates who are level. */
    public static Rules of(Method method, int seats) {
        return new Rules(method, seats, Ties.LOT);
    }
}
