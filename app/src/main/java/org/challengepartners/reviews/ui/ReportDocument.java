package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.reviews.ReportDetail;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.VersionLine;

/** A report to be read: what it is and is not, its findings, and how it can be told from a copy. */
class ReportDocument extends Div {

    ReportDocument(ReportDetail report) {
        addClassName("page");
        add(
                version(report),
                new InsetText(report.framework().disclaimer()),
                new FindingsDocument(report.framework(), report.findings()),
                new Part(
                        "About this report",
                        new Paragraph("It belongs to %s. Nobody can change it.".formatted(report.schoolName())),
                        fingerprint(report)));
    }

    private static VersionLine version(ReportDetail report) {
        var day = DateWords.dayAndTime(report.issuedAt());
        return report.imported()
                ? new VersionLine("A review from before this service", "entered by the office on " + day)
                : new VersionLine("Final", "submitted on " + day);
    }

    private static Paragraph fingerprint(ReportDetail report) {
        var words = new Paragraph("Its fingerprint (SHA-256) is %s.".formatted(report.fingerprint()));
        words.addClassName("fingerprint");
        return words;
    }
}
