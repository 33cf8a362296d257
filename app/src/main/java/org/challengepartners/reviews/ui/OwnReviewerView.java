package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.membership.Directory;
import org.challengepartners.reviews.OwnReviewerProfile;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewerProfile;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SummaryList;

/** Where a reviewer keeps what planning asks of her. */
@Route(ReviewLinks.OWN_PROFILE)
@RolesAllowed({"reviewer", "headteacher"})
class OwnReviewerView extends Composite<Page> implements BeforeEnterObserver {

    private final OwnReviewerProfile own;
    private final Directory directory;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    OwnReviewerView(OwnReviewerProfile own, Directory directory) {
        this.own = own;
        this.directory = directory;
        body.addClassName("page");
        getContent()
                .add(
                        errors,
                        new PageHeading("You as a reviewer", new Crumb("Reviews", ReviewLinks.REVIEWS)),
                        confirmation,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        show();
    }

    private void show() {
        body.removeAll();
        own.find()
                .ifPresentOrElse(
                        this::show,
                        () -> body.add(new EmptyState(
                                "You are not entered as a reviewer",
                                "The partnership office enters you once you are trained.")));
    }

    private void show(ReviewerProfile profile) {
        var checks = new FormChecks(errors);
        var wishes = new WishesForm(profile.wishes(), checks);
        var keep = new Button("Keep", pressed -> {
            if (checks.pass()) {
                save(profile, wishes);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(
                facts(profile),
                wishes,
                new Actions(keep),
                new AbsencesPart(profile, own, errors, this::done),
                new ConflictsPart(profile, own, directory, errors, this::done));
    }

    private static SummaryList facts(ReviewerProfile profile) {
        return new SummaryList()
                .row(
                        "Trained until",
                        profile.training().trainedUntil().map(DateWords::day).orElse("Not trained"))
                .row(
                        "May lead until",
                        profile.training().leadUntil().map(DateWords::day).orElse("Not accredited to lead"));
    }

    private void save(ReviewerProfile profile, WishesForm wishes) {
        if (own.save(profile.version(), wishes.wishes())) {
            done("What planning knows of you is kept");
        } else {
            errors.show("The office has changed your profile since you opened it. Open the page again");
        }
    }

    private void done(String words) {
        errors.clear();
        show();
        confirmation.say(words);
    }

    /** Tells what was done and shows the page anew. */
    interface Done extends java.io.Serializable {

        void say(String words);
    }
}
