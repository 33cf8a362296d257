package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.ReportId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.SharedReports;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** A report that a school shares with the reader. */
@Route(ReviewLinks.SHARED_REPORTS + "/:report")
@RolesAllowed({"headteacher", "reviewer", "hub-lead", "company-member"})
class SharedReportView extends Composite<Page> implements BeforeEnterObserver {

    private final SharedReports shared;

    SharedReportView(SharedReports shared) {
        this.shared = shared;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var report = entering.getRouteParameters()
                .get("report")
                .flatMap(ReportId::parse)
                .flatMap(shared::open)
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeading(
                                "%s · peer review · %s"
                                        .formatted(
                                                report.schoolName(),
                                                report.held().words()),
                                new Crumb("Reports shared with you", ReviewLinks.SHARED_REPORTS)),
                        new ReportDocument(report));
    }
}
