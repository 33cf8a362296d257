package org.challengepartners.decisions.arithmetic;

/**
 * What one opinion of the members would come to by each vehicle, tried on the real roll before anything is opened.
 *
 * @param rights of all eligible members
 * @param inFavour rights that would vote for, or agree
 * @param against rights that would vote against; the others stay silent
 */
public record Rehearsal(int rights, int inFavour, int against) {

    /** @throws IllegalArgumentException if more would vote than there are */
    public Rehearsal {
        if (inFavour < 0 || against < 0 || (long) inFavour + against > rights) {
            throw new IllegalArgumentException("More rights would vote than there are");
        }
    }

    /** The rights of those who would stay silent. */
    public int silent() {
        return rights - inFavour - against;
    }

    /** As a written resolution: silence counts like a vote against. */
    public boolean inWriting(Majority majority) {
        return majority.passes(inFavour, rights);
    }

    /** On a poll at a meeting: silence counts nothing. */
    public boolean onAPoll(Majority majority) {
        return new Poll(inFavour, against).passes(majority);
    }
}
