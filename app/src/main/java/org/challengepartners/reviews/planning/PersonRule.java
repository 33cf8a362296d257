package org.challengepartners.reviews.planning;

import java.util.Optional;

/**
 * A rule about one person and one review.
 *
 * @param key as reviews.md 7.1 numbers it
 * @param left who is left when it holds, in words: "not of the school itself"
 * @param forLead whether it is asked for the lead's place alone
 */
public record PersonRule(String key, String left, boolean forLead, Check check) {

    /** Looks at one person. */
    public interface Check {

        /** What is against her, in a sentence; empty if nothing is. */
        Optional<String> against(Candidate candidate, HostedReview review);
    }

    Optional<Breach> breach(Candidate candidate, HostedReview review) {
        return check.against(candidate, review).map(words -> new Breach(key, words));
    }
}
