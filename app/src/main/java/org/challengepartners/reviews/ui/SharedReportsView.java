package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.ReportSummary;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SharedReports;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** The reports that schools share with the reader: as lead of their hub, or by name. */
@Route(ReviewLinks.SHARED_REPORTS)
@Menu(title = "Reports", order = Places.REVIEWS + 1)
@RolesAllowed({"headteacher", "reviewer", "hub-lead", "company-member"})
class SharedReportsView extends Composite<Page> implements AfterNavigationObserver {

    private final RecordTable<ReportSummary> reports;

    SharedReportsView(SharedReports shared) {
        reports = new RecordTable<ReportSummary>(
                        "Reports that schools share with you, the latest first",
                        "Nobody shares a report with you now. A school shares its reports with the lead of its hub by its"
                                + " membership agreement, year by year, and with others by name and for a time.",
                        shared::mine)
                .part("School", report -> new Anchor(ReviewLinks.shared(report.id()), report.schoolName()))
                .column("Held", report -> report.held().words())
                .column("Framework", ReportSummary::framework);
        getContent()
                .add(
                        new PageHeading("Reports shared with you"),
                        new Paragraph(
                                "A report belongs to its school. Keep what you read to yourself, unless the school"
                                        + " permits otherwise; that you opened it stands in the school's trail."),
                        reports);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        reports.refresh();
    }
}
