package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.PlanningReviews;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewSummary;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.RecordTable;

/** The reviews of the partnership, as the office sees them: which school, when, how far, and no word of them. */
@Route(ReviewLinks.OFFICE)
@RolesAllowed("office")
class OfficeReviewsView extends Composite<Page> implements AfterNavigationObserver {

    private final RecordTable<ReviewSummary> reviews;

    OfficeReviewsView(PlanningReviews planning) {
        reviews = new RecordTable<ReviewSummary>(
                        "Reviews, the latest first", "No review has been opened or entered yet.", planning::all)
                .part("School", review -> new Anchor(ReviewLinks.office(review.id()), review.schoolName()))
                .column("Held", review -> review.held().words())
                .column("Framework", ReviewSummary::framework)
                .part("State", review -> StateTag.of(review.state()));
        getContent()
                .add(
                        new PageHeading("Reviews of the partnership", new Crumb("Office", "office")),
                        new Paragraph(
                                "What is written in a review is its team's and then its school's: the office sees how far"
                                        + " each is."),
                        new Paragraph(new Anchor(ReviewLinks.PLAN, "Plan a review")),
                        new Paragraph(new Anchor(ReviewLinks.OPEN, "Open a review whose team is agreed")),
                        new Paragraph(new Anchor(ReviewLinks.EARLIER, "Enter a review from before this service")),
                        new Paragraph(new Anchor(ReviewLinks.REVIEWERS, "Reviewers, and what planning knows of them")),
                        new Paragraph(new Anchor(ReviewLinks.LEDGER, "Reviewer-days: balances, supply and demand")),
                        new Paragraph(new Anchor(ReviewLinks.ACCREDITATIONS, "Areas of excellence to accredit")),
                        new Paragraph(new Anchor(ReviewLinks.SURVEY_RESULTS, "What hosts and teams say")),
                        reviews);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        reviews.refresh();
    }
}
