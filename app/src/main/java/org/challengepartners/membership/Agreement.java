package org.challengepartners.membership;

import java.time.Instant;

/**
 * A school's membership agreement of a year, as its head signed it.
 *
 * @param version from 1; a later one replaces the earlier ones, which stay
 * @param wording what was signed, word for word
 * @param sharesReports whether the school's reports go to the lead of its hub
 */
public record Agreement(
        SchoolId school,
        MembershipYear year,
        int version,
        String wording,
        boolean sharesReports,
        String signedBy,
        Instant signedAt) {}
