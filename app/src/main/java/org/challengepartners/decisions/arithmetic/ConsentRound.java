package org.challengepartners.decisions.arithmetic;

/**
 * Answers to a proposal that is put for consent, not to the vote: it stands unless somebody objects. Silence counts as nothing.
 *
 * @param agree rights or schools that agree, with or without a comment
 * @param standAside that would not do it themselves and do not stand in the way; an answer like any other
 * @param objections open ones, each with a reason; those withdrawn or integrated are no longer among them
 */
public record ConsentRound(int agree, int standAside, int objections) {

    /** What a round comes to. */
    public enum Result {
        /** Adopted. */
        ADOPTED,
        /** Too few have answered. */
        TOO_FEW_ANSWERS,
        /** Enough have answered, and not enough of them agree. */
        NOT_ENOUGH_AGREE,
        /** Somebody objects. */
        OBJECTED_TO
    }

    /** @throws IllegalArgumentException if a number is less than nothing */
    public ConsentRound {
        if (agree < 0 || standAside < 0 || objections < 0) {
            throw new IllegalArgumentException("Fewer than no answers");
        }
    }

    /** Everybody who answered the present version. */
    public int answers() {
        return Math.addExact(Math.addExact(agree, standAside), objections);
    }

    /**
     * By consent: enough have answered, and nobody objects.
     *
     * @param quorum how many must have answered
     */
    public Result byConsent(int quorum) {
        if (objections > 0) {
            return Result.OBJECTED_TO;
        }
        return answers() >= quorum && answers() > 0 ? Result.ADOPTED : Result.TOO_FEW_ANSWERS;
    }

    /** By consensus: enough have answered, this share of them agrees, and nobody blocks. */
    public Result byConsensus(int quorum, Share agreeing) {
        var consent = byConsent(quorum);
        return consent == Result.ADOPTED && !agreeing.reachedBy(agree, answers()) ? Result.NOT_ENOUGH_AGREE : consent;
    }
}
