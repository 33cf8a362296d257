package org.challengepartners.reviews;

import org.challengepartners.documents.DocumentForm;
import org.challengepartners.tenancy.SpaceEvent;
import org.challengepartners.tenancy.SpaceId;

/** Somebody took a report away: each time a line. The space is the report's own. */
public record ReportDownloaded(SpaceId space, ReportId report, DocumentForm form) implements SpaceEvent {

    @Override
    public String object() {
        return "report %s as %s".formatted(report, form.words());
    }
}
