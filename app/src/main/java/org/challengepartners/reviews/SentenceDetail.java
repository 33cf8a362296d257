package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;

/**
 * One sentence of a draft report, as a reader of the draft sees it.
 *
 * @param findings on which it rests, in the order of the report
 * @param comments how many there are about it
 */
public record SentenceDetail(
        SentenceId id,
        long version,
        FindingText text,
        String changedByName,
        Instant changedAt,
        List<Support> findings,
        int comments) {

    /**
     * A finding on which a sentence rests.
     *
     * @param evidence on how many records of the team the finding rests now
     */
    public record Support(FindingId finding, String wording, int evidence) {}

    /** Whether it judges; the setting of a school is told without a judgement. */
    public boolean isJudgement() {
        return text.kind() != FindingKind.CONTEXT;
    }

    /** Whether it may stand: a judgement rests on a finding. */
    public boolean isLinked() {
        return !isJudgement() || !findings.isEmpty();
    }

    /** Whether it judges without live evidence: no finding under it rests on any now. */
    public boolean isFlagged() {
        return isJudgement() && findings.stream().allMatch(finding -> finding.evidence() == 0);
    }
}
