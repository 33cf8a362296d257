package org.challengepartners.decisions.arithmetic;

/**
 * The votes of a poll, or the hands of a show of hands. Abstentions are outside the base. A tie is not passed, and the chair
 * has no casting vote.
 *
 * @param inFavour rights that voted for, or hands
 * @param against rights that voted against, or hands
 */
public record Poll(int inFavour, int against) {

    /** What can still become of a poll. */
    public enum Certainty {
        /** Passed, however the others vote. */
        SURELY_PASSED,
        /** Not passed, however the others vote. */
        SURELY_LOST,
        /** The others decide. */
        OPEN
    }

    /** @throws IllegalArgumentException if a number is less than nothing */
    public Poll {
        if (inFavour < 0 || against < 0) {
            throw new IllegalArgumentException("Fewer than no votes");
        }
    }

    /** The rights that voted for or against: the base of a poll. */
    public int base() {
        return Math.addExact(inFavour, against);
    }

    /** Whether the resolution is passed. */
    public boolean passes(Majority majority) {
        return majority.passes(inFavour, base());
    }

    /**
     * What is certain while others may still vote.
     *
     * @param outstanding rights still able to vote
     */
    public Certainty certainty(Majority majority, int outstanding) {
        if (new Poll(inFavour, Math.addExact(against, outstanding)).passes(majority)) {
            return Certainty.SURELY_PASSED;
        }
        return new Poll(Math.addExact(inFavour, outstanding), against).passes(majority)
                ? Certainty.OPEN
                : Certainty.SURELY_LOST;
    }
}
