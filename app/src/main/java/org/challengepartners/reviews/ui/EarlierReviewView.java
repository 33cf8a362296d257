package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.challengepartners.membership.OfficeBoards;
import org.challengepartners.reviews.EarlierReview;
import org.challengepartners.reviews.Framework;
import org.challengepartners.reviews.ImportingReviews;
import org.challengepartners.reviews.OpenResult;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SummaryList;
import org.challengepartners.shell.WarningText;
import org.challengepartners.tenancy.CommandId;

/** Where the office enters a review that was held before the product, with what is left of it, in two steps. */
@Route(ReviewLinks.EARLIER)
@RolesAllowed("office")
class EarlierReviewView extends Composite<Page> implements BeforeEnterObserver {

    private final ImportingReviews importing;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final EarlierReviewForm form;
    private final Div step = new Div();
    private CommandId command = CommandId.next();

    EarlierReviewView(ImportingReviews importing, OfficeBoards boards, Clock clock) {
        this.importing = importing;
        form = new EarlierReviewForm(importing.frameworks(), boards, errors, clock);
        step.addClassName("page");
        getContent()
                .add(
                        errors,
                        new PageHeading(
                                "Enter a review from before this service", new Crumb("Reviews", ReviewLinks.OFFICE)),
                        confirmation,
                        step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        command = CommandId.next();
        ask();
    }

    private void ask() {
        errors.clear();
        step.removeAll();
        var check = new Button("Check what will be entered", pressed -> {
            confirmation.clear();
            form.review().ifPresent(this::check);
        });
        check.addThemeVariants(ButtonVariant.PRIMARY);
        step.add(form, new Actions(check));
    }

    private void check(EarlierReview review) {
        step.removeAll();
        var enter = new Button("Enter the review", pressed -> enter(review));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        step.add(
                new SummaryList()
                        .row("School", form.schoolName())
                        .row("Held", DateWords.month(review.held()))
                        .row("Framework", form.framework().title()),
                findings(review, form.framework()),
                new WarningText(
                        "You cannot take this back. The findings become a report that belongs to the school, and the office"
                                + " cannot read it afterwards."),
                new Actions(enter, new Button("Change it", pressed -> ask())));
    }

    private static FindingsDocument findings(EarlierReview review, Framework framework) {
        return new FindingsDocument(framework, review.findings());
    }

    private void enter(EarlierReview review) {
        errors.clear();
        switch (importing.enter(command, review)) {
            case OpenResult.Opened _ -> {
                confirmation.say("The review of %s in %s is entered, and its report belongs to the school."
                        .formatted(form.schoolName(), DateWords.month(review.held())));
                form.empty();
                command = CommandId.next();
                ask();
            }
            case OpenResult.NoHeadteacher _ ->
                errors.show("Appoint a head of this school first: the report would belong to her");
            case OpenResult.NotThisTeam _ -> throw new IllegalStateException("an earlier review has no team here");
        }
    }
}
