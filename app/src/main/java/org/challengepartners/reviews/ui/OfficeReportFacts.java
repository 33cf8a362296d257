package org.challengepartners.reviews.ui;

import org.challengepartners.reviews.OfficeReport;
import org.challengepartners.shell.SummaryList;

/** How far a report is, as the office sees it: counts of points and none of their words. */
class OfficeReportFacts extends SummaryList {

    OfficeReportFacts(OfficeReport report) {
        row("School", report.schoolName())
                .row("Held", report.held().words())
                .row("State", StateTag.of(report.state()))
                .row("Quality reader", report.reader().orElse("Nobody yet"));
        report.time()
                .ifPresent(time -> row(
                        "Time of the school to answer", "Until " + time.end().wordsWithCalendar()));
        report.receipt()
                .ifPresent(receipt -> row(
                        "Answer of the school",
                        "%s, reference %s"
                                .formatted(
                                        receipt.points() == 0
                                                ? "No points"
                                                : DraftSections.many(receipt.points(), "point"),
                                        receipt.reference())));
        if (!report.counts().isEmpty()) {
            row("Points", String.join("; ", report.counts()));
        }
        report.disputeBy().ifPresent(last -> row("The headteacher can dispute the answers", "Until " + last.words()));
        report.dispute().ifPresent(dispute -> {
            row("Disputed by", "%s: %s".formatted(dispute.by(), dispute.grounds()));
            row("Second lead reviewer", dispute.secondLead().orElse("Nobody yet"));
            if (!dispute.opinion().isEmpty()) {
                row("What she thinks", dispute.opinion());
            }
        });
    }
}
