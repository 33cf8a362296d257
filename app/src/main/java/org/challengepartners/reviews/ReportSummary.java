package org.challengepartners.reviews;

import java.time.Instant;
import org.challengepartners.membership.SchoolId;

/**
 * A report as a line of a list. To list it is not to read it.
 *
 * @param schoolName as it was then
 * @param framework the code of its framework version
 * @param issuedAt when it became the school's
 */
public record ReportSummary(
        ReportId id,
        ReviewId review,
        SchoolId school,
        String schoolName,
        String framework,
        Held held,
        Instant issuedAt) {}
