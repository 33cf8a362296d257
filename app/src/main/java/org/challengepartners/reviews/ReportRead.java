package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody opened a report. The space is the report's own. */
public record ReportRead(SpaceId space, ReportId report) implements SpaceEvent {

    @Override
    public String object() {
        return "report " + report;
    }
}
