package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A report was issued to a school. The space is the report's own. */
public record ReportIssued(SpaceId space, ReportId report) implements SpaceEvent {

    @Override
    public String object() {
        return "report " + report;
    }
}
