package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A report got a corrected version beside the earlier one. The space is the report's own. */
record ReportCorrected(SpaceId space, ReportId report, int number) implements SpaceEvent {

    @Override
    public String object() {
        return "report %s, version F%d".formatted(report, number);
    }
}
