package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Optional;
import org.challengepartners.membership.MemberSummary;

/**
 * Where a member that the reader represents stands in a written resolution.
 *
 * @param eligible whether it is on the roll
 * @param agreedAt when its agreement was received, once it has agreed
 */
public record AgreementStanding(MemberSummary member, boolean eligible, Optional<Instant> agreedAt) {

    /** Whether it can still agree, if the resolution has not lapsed. */
    public boolean mayAgree() {
        return eligible && agreedAt.isEmpty();
    }
}
