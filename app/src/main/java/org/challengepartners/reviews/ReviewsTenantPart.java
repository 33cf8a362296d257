package org.challengepartners.reviews;

import java.util.stream.Stream;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.membership.TenantFile;
import org.challengepartners.membership.TenantPart;
import org.springframework.stereotype.Component;

/** The reports that a school owns, word for word. */
@Component
class ReviewsTenantPart implements TenantPart {

    private final ReportReading reports;

    ReviewsTenantPart(ReportReading reports) {
        this.reports = reports;
    }

    @Override
    public Stream<TenantFile> files(SchoolId school) {
        return Stream.of(new TenantFile(
                "reviews/reports.json",
                reports.ofSchool(school).stream()
                        .flatMap(summary -> reports.open(summary.review()).stream())
                        .toList()));
    }
}
