package org.challengepartners.reviews;

import java.util.Optional;

/**
 * What a team makes of one of its findings.
 *
 * @param finding which
 * @param read the version of the finding that was read; another's new words are not ruled on unseen
 * @param outcome agreed, merged or rejected
 * @param into into which it is merged; empty unless it is
 * @param reason why it is rejected; empty unless it is
 */
public record Ruling(FindingId finding, long read, FindingOutcome outcome, Optional<FindingId> into, String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST = 1000;

    /** Takes what belongs to its outcome, without blanks around the reason. */
    public Ruling {
        into = outcome == FindingOutcome.MERGED ? into : Optional.empty();
        reason = outcome == FindingOutcome.REJECTED ? reason.strip() : "";
    }
}
