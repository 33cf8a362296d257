package org.challengepartners.reviews;

import org.challengepartners.membership.SchoolSummary;
import org.springframework.stereotype.Component;

/** One invented review of a school in each state on the way of its report, from the quality reader's hands to the issue. */
@Component
public class DemonstrationReports {

    private final ReviewsToReport toReport;

    DemonstrationReports(ReviewsToReport toReport) {
        this.toReport = toReport;
    }

    /** What was made, one for each state. */
    public record Made(
            ReviewId drafting,
            ReviewId qualityRead,
            ReviewId withSchool,
            ReviewId responding,
            ReviewId finalising,
            ReviewId disputed,
            ReviewId issued) {}

    /** Makes all; the people and the school, which Helen Carter heads, must be there already. */
    public Made make(SchoolSummary manor) {
        return new Made(
                toReport.drafting(manor),
                toReport.qualityRead(manor),
                toReport.withSchool(manor),
                toReport.responding(manor),
                toReport.finalising(manor),
                toReport.disputed(manor),
                toReport.issued(manor));
    }
}
