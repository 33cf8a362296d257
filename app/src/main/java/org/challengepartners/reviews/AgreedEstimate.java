package org.challengepartners.reviews;

/**
 * What a team agrees of a strand.
 *
 * @param word of the framework's scale
 * @param exception why it stands although it does not rest on evidence of two kinds; empty if it does
 * @param disagreement who sees it otherwise, and why; empty if nobody does
 */
public record AgreedEstimate(String word, String exception, String disagreement) {

    /** The longest exception or disagreement, in characters. */
    public static final int LONGEST = 1000;

    /** Takes its words without blanks around them. */
    public AgreedEstimate {
        exception = exception.strip();
        disagreement = disagreement.strip();
    }
}
