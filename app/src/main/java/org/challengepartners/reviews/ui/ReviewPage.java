package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.StepResult;
import org.challengepartners.shell.BackLink;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.jspecify.annotations.Nullable;

/** A page about one thing of a review, with a way back to the review. */
abstract class ReviewPage extends Composite<Page> implements BeforeEnterObserver {

    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div way = new Div();
    private final Div body = new Div();
    private @Nullable ReviewId review;

    ReviewPage(String title) {
        body.addClassName("page");
        getContent().add(way, errors, new PageHeading(title), confirmation, body);
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
        way.removeAll();
        way.add(new BackLink(back(id)));
        show();
    }

    /** Shows the thing as it is now; a reader who may not see it gets a {@link NotFoundException}. */
    abstract void show();

    String back(ReviewId id) {
        return ReviewLinks.review(id);
    }

    ReviewId id() {
        return Objects.requireNonNull(review);
    }

    ErrorSummary errors() {
        return errors;
    }

    Confirmation confirmation() {
        return confirmation;
    }

    Div body() {
        return body;
    }

    /** Says what became of a step and shows the page anew, if it was taken. */
    void told(StepResult result, String done) {
        if (worked(result)) {
            show();
            confirmation.say(done);
        }
    }

    /** Goes back to the review, if the step was taken. */
    void leaveIf(StepResult result) {
        if (worked(result)) {
            UI.getCurrent().navigate(back(id()));
        }
    }

    private boolean worked(StepResult result) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Taken _ -> {
                return true;
            }
            case StepResult.Missing missing -> missing.missing().forEach(errors::show);
            case StepResult.NotNow now ->
                errors.show("The review has moved on since you opened this page: it is “%s”. Nothing was done"
                        .formatted(now.now().words()));
            case StepResult.NotYours _ -> errors.show("Somebody else on this review does that. Nothing was done");
        }
        return false;
    }
}
