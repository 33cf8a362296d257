package org.challengepartners.decisions.arithmetic;

/**
 * How many must be present for a meeting to do business. Without a quorum it can only appoint a chair and adjourn.
 *
 * @param fewest a number, whatever the membership
 * @param share of the voting rights; nothing of them where only the number counts
 * @param countsMembers whether the articles count the members represented instead of the persons in the room
 */
public record Quorum(int fewest, Share share, boolean countsMembers) {

    /** Two qualifying persons, where the articles say nothing: Companies Act 2006, s 318. */
    public static final Quorum STATUTORY = new Quorum(2, new Share(0, 1), false);

    /** How many must be present: the number or the share, whichever is more. */
    public int needed(int rights) {
        return Math.max(fewest, share.of(rights));
    }

    /** Whether the meeting may do business. */
    public boolean reachedBy(Presence presence, int rights) {
        return (countsMembers ? presence.membersRepresented() : presence.counted()) >= needed(rights);
    }
}
