package org.challengepartners.reviews;

import java.util.List;
import java.util.Map;

/**
 * The shared findings of a team, and what it has made of them so far.
 *
 * @param findings in the order of the report
 * @param rulings by finding; one without is still to be agreed, merged or rejected
 * @param mayRule whether the reader may write down what the team makes of them now
 */
public record FindingsToAgree(List<FindingDetail> findings, Map<FindingId, Ruling> rulings, boolean mayRule) {

    /** How many still wait for the team's word. */
    public long open() {
        return findings.stream()
                .filter(finding -> !rulings.containsKey(finding.id()))
                .count();
    }
}
