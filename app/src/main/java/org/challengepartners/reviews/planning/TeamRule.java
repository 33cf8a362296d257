package org.challengepartners.reviews.planning;

import java.util.List;
import java.util.Optional;

/**
 * A rule about a whole team.
 *
 * @param key as reviews.md 7.1 numbers it
 * @param words what it asks for
 */
public record TeamRule(String key, String words, Check check) {

    /** Looks at a team. */
    public interface Check {

        /** What is against it, in a sentence; empty if nothing is. */
        Optional<String> against(List<Member> team, HostedReview review);
    }

    Optional<Breach> breach(List<Member> team, HostedReview review) {
        return check.against(team, review).map(words -> new Breach(key, words));
    }
}
