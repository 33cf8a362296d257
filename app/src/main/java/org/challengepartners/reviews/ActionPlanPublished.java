package org.challengepartners.reviews;

import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** A head published what her school does about a report. The space is the school's. */
public record ActionPlanPublished(SpaceId space, ReportId report) implements SpaceEvent {

    @Override
    public String object() {
        return "action plan of report " + report;
    }
}
