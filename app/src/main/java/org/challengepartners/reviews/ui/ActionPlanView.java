package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.reviews.ActingOnReport;
import org.challengepartners.reviews.ActionPlanDetail;
import org.challengepartners.reviews.PublishResult;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.VersionLine;
import org.jspecify.annotations.Nullable;

/** What a school does about each area for development of its report. */
@Route(ReviewLinks.REVIEWS + "/:review/actions")
@RolesAllowed("headteacher")
class ActionPlanView extends Composite<Page> implements BeforeEnterObserver {

    private final ActingOnReport acting;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("What your school does about its review");
    private final Confirmation confirmation = new Confirmation();
    private final Div plan = new Div();
    private @Nullable ReviewId review;

    ActionPlanView(ActingOnReport acting) {
        this.acting = acting;
        plan.addClassName("page");
        getContent().add(errors, heading, confirmation, plan);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .orElseThrow(NotFoundException::new);
        review = id;
        errors.clear();
        confirmation.clear();
        show(acting.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(ActionPlanDetail found) {
        var report = found.report();
        heading.setWay(
                new Crumb("Reviews", ReviewLinks.REVIEWS),
                new Crumb(
                        "%s · peer review · %s"
                                .formatted(report.schoolName(), report.held().words()),
                        ReviewLinks.review(report.review())));
        plan.removeAll();
        if (found.areas().isEmpty()) {
            plan.add(new EmptyState(
                    "The report names no area for development", "There is nothing that your school must answer."));
            return;
        }
        plan.add(
                version(found),
                new Paragraph(found.progress() + ". It lies in your school's own pages: neither the team nor"
                        + " the hub reads it."));
        found.areas().forEach(area -> plan.add(new AreaPart(report.review(), area)));
        if (found.publishedAt().isEmpty()) {
            var publish = new Button("Publish the action plan", pressed -> publish());
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            plan.add(new Actions(publish));
        }
    }

    private static VersionLine version(ActionPlanDetail found) {
        return found.publishedAt()
                .map(at ->
                        new VersionLine("Published", "on " + DateWords.dayAndTime(at) + "; you can go on adding to it"))
                .orElseGet(() -> new VersionLine(
                        "Draft",
                        "say something to each area, then publish it; three months after the report is usual"));
    }

    private void publish() {
        var id = Objects.requireNonNull(review);
        errors.clear();
        switch (acting.publish(id)) {
            case PublishResult.Published _ -> {
                confirmation.say("The action plan of your school is published");
                show(acting.find(id).orElseThrow());
            }
            case PublishResult.Unanswered unanswered ->
                errors.show(
                        unanswered.areas() == 1
                                ? "Say what your school does about the 1 area without an answer, or why nothing"
                                : "Say what your school does about the %d areas without an answer, or why nothing"
                                        .formatted(unanswered.areas()));
        }
    }
}
