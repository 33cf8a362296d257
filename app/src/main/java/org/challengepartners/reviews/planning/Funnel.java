package org.challengepartners.reviews.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who is left for a place, and why: each rule counts those whom it removes first (reviews.md 7.2).
 *
 * @param asked how many were looked at
 * @param stages in the order of the rules
 * @param left who fits
 * @param against for each of the others what is against her
 */
public record Funnel(int asked, List<Stage> stages, List<Candidate> left, Map<Candidate, List<Breach>> against) {

    /**
     * What one rule leaves.
     *
     * @param left how many, after this rule and those before it
     */
    public record Stage(PersonRule rule, int left) {}

    /** Puts all these people through the rules of a place. */
    public static Funnel of(List<Candidate> candidates, HostedReview review, boolean lead) {
        var against = new LinkedHashMap<Candidate, List<Breach>>();
        var left = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            var breaches = PersonRules.breaches(candidate, review, lead);
            if (breaches.isEmpty()) {
                left.add(candidate);
            } else {
                against.put(candidate, breaches);
            }
        }
        var stages = new ArrayList<Stage>();
        int remaining = candidates.size();
        for (var rule : PersonRules.asked(lead)) {
            remaining -= (int) against.values().stream()
                    .filter(breaches -> breaches.getFirst().rule().equals(rule.key()))
                    .count();
            stages.add(new Stage(rule, remaining));
        }
        return new Funnel(candidates.size(), List.copyOf(stages), List.copyOf(left), against);
    }

    /** The one rule which, if it were let go, would let most people in; empty if no single rule would. */
    public Optional<PersonRule> opener() {
        return against.values().stream()
                .filter(breaches -> breaches.size() == 1)
                .map(breaches -> breaches.getFirst().rule())
                .collect(Collectors.groupingBy(rule -> rule, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> PersonRules.all().stream()
                        .filter(rule -> rule.key().equals(most.getKey()))
                        .findFirst());
    }
}
