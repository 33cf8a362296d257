package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.access.RealmRole;
import org.challengepartners.access.SignedIn;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewSummary;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.RecordTable;

/** The reviews of the reader's school, and those on whose team she is. */
@Route(ReviewLinks.REVIEWS)
@Menu(title = "Reviews", order = Places.REVIEWS)
@RolesAllowed({"headteacher", "reviewer"})
class ReviewsView extends Composite<Page> implements AfterNavigationObserver {

    private final RecordTable<ReviewSummary> reviews;

    ReviewsView(Reviewing reviewing, SignedIn signedIn) {
        reviews = new RecordTable<ReviewSummary>(
                        "Your reviews, the latest first",
                        "You have no reviews yet. The partnership office opens a review of your school, or asks you to join a"
                                + " team, and it stands here from then on.",
                        reviewing::mine)
                .part("School", review -> new Anchor(ReviewLinks.review(review.id()), review.schoolName()))
                .column("Held", review -> review.held().words())
                .column("Framework", ReviewSummary::framework)
                .part("State", review -> StateTag.of(review.state()));
        getContent()
                .add(
                        new PageHeading("Reviews"),
                        reviews,
                        new Paragraph(new Anchor(ReviewLinks.INVITATIONS, "Invitations to review other schools")),
                        new Paragraph(new Anchor(ReviewLinks.FOLLOW_UPS, "Invitations to follow-ups")),
                        new Paragraph(new Anchor(ReviewLinks.EXCELLENCE, "Areas of excellence of all schools")),
                        new Paragraph(new Anchor(ReviewLinks.OWN_PROFILE, "You as a reviewer")));
        if (signedIn.has(RealmRole.HEADTEACHER)) {
            getContent()
                    .add(
                            new Paragraph(new Anchor(ReviewLinks.RELEASES, "Release staff for reviews")),
                            new Paragraph(new Anchor(ReviewLinks.OWN_DAYS, "Reviewer-days of your school")));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        reviews.refresh();
    }
}
