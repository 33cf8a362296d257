package org.challengepartners.decisions;

import java.time.Instant;
import org.challengepartners.decisions.arithmetic.Majority;
import org.challengepartners.decisions.arithmetic.Share;

/**
 * How members decide, as the articles and the law say. A version never changes once it is made; each vote is held under the one
 * that was in force when it opened.
 *
 * @param version 1 is what the law says where nothing else was entered
 * @param articles where the rules stand, for example “Articles of 12 May 2014”
 * @param lapseDays in how many days a written resolution must have passed, the circulation date being one: Companies Act 2006, s 297
 * @param ordinary of the votes, more than this is needed for an ordinary resolution
 * @param special of the votes, this at least is needed for a special resolution
 * @param adoptedAt when it was entered
 */
public record Constitution(
        int version, String articles, int lapseDays, Weight weight, Share ordinary, Share special, Instant adoptedAt) {

    /** What a resolution of that kind needs. */
    Majority majority(ResolutionKind kind) {
        return switch (kind) {
            case ORDINARY -> new Majority(ordinary, true);
            case SPECIAL -> new Majority(special, false);
        };
    }

    /** What a resolution of that kind needs, of all votes that its base has. */
    public String needs(ResolutionKind kind) {
        return switch (kind) {
            case ORDINARY -> "more than " + words(ordinary);
            case SPECIAL -> "at least " + words(special);
        };
    }

    /** A share as it is typed and read: {@code 3/4}. */
    public static String words(Share share) {
        return share.numerator() + "/" + share.denominator();
    }
}
