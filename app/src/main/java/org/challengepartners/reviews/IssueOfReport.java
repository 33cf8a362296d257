package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;

/**
 * That a review's report was issued, which happens once.
 *
 * @param at when
 * @param command which issued it
 * @param fingerprint of what was issued (SHA-256, in hex)
 */
@Embeddable
record IssueOfReport(
        @Column(name = "issued_at") Instant at,
        @Column(name = "issue_command") UUID command,
        @Column(name = "issue_fingerprint") String fingerprint)
        implements Serializable {

    /** To the command that issued it its first answer; to every other, that it is issued already. */
    SubmitResult answerTo(CommandId asked) {
        return asked.value().equals(command)
                ? new SubmitResult.Submitted(at, fingerprint)
                : new SubmitResult.AlreadySubmitted(at);
    }
}
