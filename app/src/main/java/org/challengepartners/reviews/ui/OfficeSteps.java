package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.challengepartners.membership.PersonRow;
import org.challengepartners.reviews.OfficeReview;
import org.challengepartners.reviews.OverseeingReviews;
import org.challengepartners.reviews.ReviewStep;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Part;

/** What the office can do to a review as a whole, with a reason: hand over, postpone, suspend, cancel. */
class OfficeSteps {

    private final OfficeReview review;
    private final OverseeingReviews overseeing;
    private final OfficeReviewView page;
    private final ComboBox<PersonRow> lead;
    private final TextField reason = new TextField("Reason");

    OfficeSteps(OfficeReview review, OverseeingReviews overseeing, OfficeReviewView page, ComboBox<PersonRow> lead) {
        this.review = review;
        this.overseeing = overseeing;
        this.page = page;
        this.lead = lead;
        reason.setManualValidation(true);
        reason.setHelperText("Everybody on the review reads it");
        lead.setManualValidation(true);
    }

    void addTo(Div body) {
        var buttons = Stream.of(
                        button(
                                ReviewStep.POSTPONE,
                                "Postpone the review",
                                () -> page.told(
                                        overseeing.postpone(page.id(), reason.getValue()), "The review is postponed.")),
                        button(
                                ReviewStep.SUSPEND,
                                "Suspend the review",
                                () -> page.told(
                                        overseeing.suspend(page.id(), reason.getValue()), "The review is suspended.")),
                        button(
                                ReviewStep.RESUME,
                                "Take the review up again",
                                () -> page.told(overseeing.resume(page.id()), "The review goes on.")),
                        button(
                                ReviewStep.CANCEL,
                                "Cancel the review",
                                () -> page.told(
                                        overseeing.cancel(page.id(), reason.getValue()), "The review is cancelled.")))
                .flatMap(List::stream)
                .toList();
        if (!buttons.isEmpty()) {
            body.add(new Part("Change its course", reason, new Actions(buttons.toArray(Button[]::new))));
        }
        if (review.mayTake(ReviewStep.HAND_OVER)) {
            body.add(handOver());
        }
    }

    private Part handOver() {
        var because = new TextField("Reason for the hand-over");
        var checks = new FormChecks(page.errors())
                .filled(lead, "Choose the new lead reviewer")
                .filled(because, "Enter the reason for the hand-over");
        return new Part("Hand over the lead", lead, because, new Actions(new Button("Hand the review over", pressed -> {
            if (checks.pass()) {
                page.told(
                        overseeing.handOver(page.id(), lead.getValue().id(), because.getValue()),
                        "%s leads the review now.".formatted(lead.getValue().name()));
            }
        })));
    }

    private List<Button> button(ReviewStep step, String words, Runnable consequence) {
        return review.mayTake(step) ? List.of(new Button(words, pressed -> consequence.run())) : List.of();
    }
}
