package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import org.challengepartners.reviews.EstimateResult;
import org.challengepartners.reviews.EstimatesDetail;
import org.challengepartners.reviews.Estimating;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.StepResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.jspecify.annotations.Nullable;

/** Where a team comes to its estimates: each one's own, then everybody's, then the agreed set and what the school has heard. */
@Route(ReviewLinks.REVIEWS + "/:review/estimates")
@RolesAllowed("reviewer")
class EstimatesView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final Reviewing reviewing;
    private final Estimating estimating;
    private final Drafts drafts;
    private final LiveUpdates liveUpdates;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Estimates");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private @Nullable ReviewDetail review;

    EstimatesView(Reviewing reviewing, Estimating estimating, Drafts drafts, LiveUpdates liveUpdates) {
        this.reviewing = reviewing;
        this.estimating = estimating;
        this.drafts = drafts;
        this.liveUpdates = liveUpdates;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .flatMap(reviewing::find)
                .filter(ReviewDetail::ofTeam)
                .orElseThrow(NotFoundException::new);
        review = found;
        errors.clear();
        confirmation.clear();
        heading.setWay(
                new Crumb("Reviews", ReviewLinks.REVIEWS),
                new Crumb(found.schoolName(), ReviewLinks.review(found.id())));
        show();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        liveUpdates.on(this, Set.of(shown().space()), this::show);
    }

    private void show() {
        var now = estimating.of(shown().id());
        body.removeAll();
        if (now.mayEnter()) {
            body.add(own(now));
        }
        body.add(new TeamEstimatesPart(now));
        if (now.mayAgree() && !now.revealed().isEmpty()) {
            body.add(new AgreeForm(
                    now, agreed -> tell(estimating.agree(shown().id(), agreed), "The agreed estimates are kept")));
            body.add(feedback(now));
        } else if (!now.agreed().isEmpty()) {
            body.add(new AgreedEstimatesPart(now));
        }
    }

    private Part own(EstimatesDetail now) {
        return new Part(
                "Your own estimates",
                new Paragraph(
                        "Enter them before you talk: nobody sees them, and you see nobody's, until all of the team have."),
                new OwnEstimatesForm(
                        now, words -> tell(estimating.enter(shown().id(), words), "Your estimates are kept")));
    }

    private Part feedback(EstimatesDetail now) {
        return new Part("What the school has heard", new FeedbackForm(now, shown(), drafts, feedback -> {
            errors.clear();
            switch (estimating.feedBack(shown().id(), feedback)) {
                case StepResult.Taken _ -> {
                    confirmation.say("Findings and estimates are agreed, and the school has heard them");
                    show();
                    return true;
                }
                case StepResult.Missing missing -> missing.missing().forEach(errors::show);
                case StepResult.NotNow _, StepResult.NotYours _ ->
                    errors.show("The review has moved on, so nothing was changed");
            }
            return false;
        }));
    }

    private void tell(EstimateResult result, String done) {
        errors.clear();
        switch (result) {
            case EstimateResult.Kept _ -> {
                confirmation.say(done);
                show();
            }
            case EstimateResult.WithoutAWord without ->
                without.strands().forEach(strand -> errors.show("Choose a word for “%s”".formatted(strand.title())));
            case EstimateResult.Refused refused -> errors.show(refused.what());
            case EstimateResult.SeenAlready _ ->
                errors.show("All have entered theirs, so nobody changes her own any more");
            case EstimateResult.NotAllEntered not -> errors.show("Still to come: " + String.join(", ", not.missing()));
            case EstimateResult.NotNow _ -> errors.show("The review has moved on, so nothing was changed");
        }
    }

    private ReviewDetail shown() {
        return Objects.requireNonNull(review);
    }
}
