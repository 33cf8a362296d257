package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.challengepartners.reviews.DraftToIssue;
import org.challengepartners.reviews.IssueResult;
import org.challengepartners.reviews.IssuingReports;
import org.challengepartners.reviews.OfficeReport;
import org.challengepartners.reviews.ReviewState;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.VersionLine;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;

/** Where the office reads what it issues, and issues it. Nothing is read before it asks: each reading is a line in the school's trail. */
class IssuePart extends Part {

    private final OfficeReport report;
    private final IssuingReports issuing;
    private final OfficeReportView page;
    private final CommandId command = CommandId.next();
    private final Div words = new Div();

    IssuePart(OfficeReport report, IssuingReports issuing, OfficeReportView page) {
        super("Read and issue the report");
        this.report = report;
        this.issuing = issuing;
        this.page = page;
        words.addClassName("page");
        add(
                new Paragraph("The school reads in its trail that you have read the draft."),
                new Actions(new Button("Read the draft", pressed -> read())),
                words);
    }

    private void read() {
        words.removeAll();
        issuing.read(report.review()).ifPresent(draft -> {
            words.add(
                    new VersionLine("Draft D" + draft.number(), "as it was sent to the school"),
                    new FindingsDocument(draft.framework(), draft.findings()));
            if (report.state() == ReviewState.FINALISING) {
                var issue = new Button("Issue this as the school's report", pressed -> issue(draft));
                issue.addThemeVariants(ButtonVariant.PRIMARY);
                words.add(
                        new WarningText(
                                "The report belongs to the school from then on. Nobody can change it, and you cannot read it"
                                        + " any more. The keys of peer reviewers and quality reader end at once."),
                        new Actions(issue));
            }
        });
    }

    private void issue(DraftToIssue draft) {
        switch (issuing.issue(command, report.review(), draft.fingerprint())) {
            case IssueResult.Issued issued -> {
                page.errors().clear();
                page.show();
                page.confirmation().say("The report is issued. Its fingerprint (SHA-256) is " + issued.fingerprint());
            }
            case IssueResult.ChangedSinceRead _ -> {
                page.errors().show("The words have changed since you read them. Read them again: nothing was issued");
                read();
            }
            case IssueResult.Not not -> page.told(not.why(), "");
        }
    }
}
