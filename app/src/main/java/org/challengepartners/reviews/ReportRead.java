package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody opened a report: one line a person and day. The space is the report's own. */
public record ReportRead(SpaceId space, ReportId report) implements SpaceEvent {

    @Override
    public String object() {
        return "report " + report;
    }

    /** To look at a report twice on one day is to have looked at it. */
    @Override
    public boolean onceADay() {
        return true;
    }
}
