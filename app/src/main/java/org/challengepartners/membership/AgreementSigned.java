package org.challengepartners.membership;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/**
 * A headteacher signed her school's membership agreement of a year, or signed it anew.
 *
 * @param sharesReports whether the school's reports go to the lead of its hub under this agreement
 */
public record AgreementSigned(SpaceId space, SchoolId school, MembershipYear year, boolean sharesReports)
        implements SpaceEvent {

    @Override
    public String object() {
        return "school %s year %s".formatted(school, year);
    }
}
