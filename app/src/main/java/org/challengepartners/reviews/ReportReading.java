package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.DocumentForm;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.Paced;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school reads the reports that belong to it. Opening one leaves a line in the trail. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReportReading {

    private final Reviews reviews;
    private final Reports reports;
    private final Corrections corrections;
    private final ReviewPermissions permissions;
    private final ReportAsDocument document;

    ReportReading(
            Reviews reviews,
            Reports reports,
            Corrections corrections,
            ReviewPermissions permissions,
            ReportAsDocument document) {
        this.reviews = reviews;
        this.reports = reports;
        this.corrections = corrections;
        this.permissions = permissions;
        this.document = document;
    }

    /**
     * Opens the report of a review.
     *
     * @return empty before it is submitted, and for a review that is not of the reader's school, whether or not it exists
     */
    @Paced(Paced.Of.SCHOOLS)
    public Optional<ReportDetail> open(ReviewId id) {
        return reviews.findById(id)
                .filter(permissions::mayReadReport)
                .flatMap(review -> reports.of(review.id()))
                .map(this::read);
    }

    /**
     * Takes the report of a review away, which leaves a line in the trail each time.
     *
     * @return empty as for {@link #open}
     */
    @Paced(Paced.Of.SCHOOLS)
    public Optional<Document> takeAway(ReviewId id, DocumentForm form) {
        return reviews.findById(id)
                .filter(permissions::mayReadReport)
                .flatMap(review -> reports.of(review.id()))
                .map(report -> {
                    report.taken(form);
                    reports.save(report);
                    return document.of(detail(report));
                });
    }

    /** The reports of a school, the latest first; empty for a school that is not the reader's. To list is not to read. */
    @Transactional(readOnly = true)
    public List<ReportSummary> ofSchool(SchoolId school) {
        return reports.ofSchool(school);
    }

    private ReportDetail read(Report report) {
        report.read();
        reports.save(report);
        return detail(report);
    }

    private ReportDetail detail(Report report) {
        return corrections.detail(report);
    }
}
