package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewStep;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.reviews.SteeringReviews;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Part;

/** The plain steps that somebody on a review can take, and all that it has taken. */
@Route(ReviewLinks.REVIEWS + "/:review/steps")
@RolesAllowed({"headteacher", "reviewer"})
class StepsView extends ReviewPage {

    private final Reviewing reviewing;
    private final SteeringReviews steering;

    StepsView(Reviewing reviewing, SteeringReviews steering) {
        super("Steps of the review");
        this.reviewing = reviewing;
        this.steering = steering;
    }

    @Override
    void show() {
        var review = reviewing.find(id()).orElseThrow(NotFoundException::new);
        body().removeAll();
        body().add(new Paragraph(
                "The review stands at “%s”.".formatted(review.state().words())));
        steering.mine(id()).forEach(step -> body().add(part(step)));
        if (!review.ofTeam() && review.state().isRunning()) {
            body().add(agree());
        }
        body().add(history());
    }

    private Part part(ReviewStep step) {
        var part = new Part(verb(step));
        steering.missing(id(), step).forEach(missing -> part.add(new Paragraph(missing)));
        var reason = new TextField("Reason: " + verb(step).toLowerCase(java.util.Locale.UK));
        reason.setManualValidation(true);
        reason.setHelperText("Everybody on the review reads it");
        reason.setVisible(step != ReviewStep.RESUME && step != ReviewStep.LEAD_LEAVES);
        part.add(
                reason,
                new Actions(new Button(verb(step), pressed -> leaveIf(steering.take(id(), step, reason.getValue())))));
        return part;
    }

    private static String verb(ReviewStep step) {
        return switch (step) {
            case OPEN_DAY_ONE -> "Open the first day";
            case CLOSE_FIELDWORK -> "Close fieldwork";
            case SUSPEND -> "Suspend the review";
            case RESUME -> "Take the review up again";
            case POSTPONE -> "Postpone the review";
            case LEAD_LEAVES -> "Give the review back";
            default -> step.words();
        };
    }

    private Part agree() {
        return new Part(
                "If the review is to be cancelled",
                new Paragraph("The office cancels a review only if you agree."),
                new Actions(new Button("Agree that the review is cancelled", pressed -> {
                    steering.agreeToCancel(id());
                    show();
                    confirmation().say("You have agreed. The office can cancel the review now.");
                })));
    }

    private Part history() {
        var list = new OrderedList();
        reviewing
                .steps(id())
                .forEach(step -> list.add(new ListItem("%s, %s, by %s%s"
                        .formatted(
                                step.step().words(),
                                DateWords.dayAndTime(step.at()),
                                step.who(),
                                step.reason().isEmpty() ? "" : ": " + step.reason()))));
        return new Part("What has happened", list);
    }
}
