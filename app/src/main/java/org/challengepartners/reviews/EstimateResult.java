package org.challengepartners.reviews;

import java.util.List;

/** What became of estimates that were to be entered or agreed. */
public sealed interface EstimateResult {

    /** They are kept. */
    record Kept() implements EstimateResult {}

    /** Nothing was kept: these strands have no word of the scale. */
    record WithoutAWord(List<Strand> strands) implements EstimateResult {}

    /** Nothing was kept: something is missing or too long. */
    record Refused(String what) implements EstimateResult {}

    /** Everybody's estimates are shown already, so nobody changes hers any more. */
    record SeenAlready() implements EstimateResult {}

    /** Not everybody has entered hers yet. */
    record NotAllEntered(List<String> missing) implements EstimateResult {}

    /** The review is not where estimates are entered or agreed, or the reader does not agree them. */
    record NotNow() implements EstimateResult {}
}
