package org.challengepartners.reviews;

import java.util.Map;
import org.challengepartners.documents.Document;
import org.challengepartners.documents.Documents;
import org.challengepartners.shell.DateWords;
import org.springframework.stereotype.Component;

/** A report as a document to take away, with the words of its page. */
@Component
class ReportAsDocument {

    private final Documents documents;

    ReportAsDocument(Documents documents) {
        this.documents = documents;
    }

    Document of(ReportDetail report) {
        return documents.write(
                "reviews/report",
                "%s · peer review · %s"
                        .formatted(report.schoolName(), report.held().words()),
                "The report of the peer review of %s".formatted(report.schoolName()),
                Map.of(
                        "report",
                        report,
                        "sections",
                        FindingsSection.of(report.framework(), report.findings()),
                        "version",
                        version(report)));
    }

    private static String version(ReportDetail report) {
        var day = DateWords.dayAndTime(report.issuedAt());
        return report.imported()
                ? "A review from before this service, entered by the office on " + day
                : "Final, submitted on " + day;
    }
}
