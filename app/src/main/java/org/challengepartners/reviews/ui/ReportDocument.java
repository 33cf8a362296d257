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
                        fingerprint("Its fingerprint (SHA-256) is %s.".formatted(report.fingerprint()))));
        if (!report.corrections().isEmpty()) {
            add(corrections(report));
        }
    }

    private static Part corrections(ReportDetail report) {
        var part = new Part("Corrections", new Paragraph("This is version %s.".formatted(report.version())));
        report.corrections()
                .forEach(made -> part.add(
                        new Paragraph("Version F%d: %s Before, it said: %s"
                                .formatted(made.number(), made.erratum(), made.was())),
                        fingerprint(
                                "The fingerprint of version F%d is %s.".formatted(made.number(), made.fingerprint()))));
        return part;
    }

    private static VersionLine version(ReportDetail report) {
        var day = DateWords.dayAndTime(report.issuedAt());
        return report.imported()
                ? new VersionLine("A review from before this service", "entered by the office on " + day)
                : new VersionLine("Final", "submitted on " + day);
    }

    private static Paragraph fingerprint(String said) {
        var words = new Paragraph(said);
        words.addClassName("fingerprint");
        return words;
    }
}
