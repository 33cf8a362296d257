package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.AnswerOutcome;
import org.challengepartners.reviews.ReleaseLine;
import org.challengepartners.reviews.ReleasingStaff;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** Where a head releases people of her school for the days of a review elsewhere. */
@Route(ReviewLinks.RELEASES)
@RolesAllowed("headteacher")
class ReleasesView extends Composite<Page> implements BeforeEnterObserver {

    private final ReleasingStaff releasing;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    ReleasesView(ReleasingStaff releasing) {
        this.releasing = releasing;
        body.addClassName("page");
        getContent()
                .add(
                        errors,
                        new PageHeading("Release staff for reviews", new Crumb("Reviews", ReviewLinks.REVIEWS)),
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
        var all = releasing.all();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    "Nobody of your school is wanted for a review",
                    "When somebody of your school accepts a place on a team, you are asked here to release her."));
        }
        all.forEach(line -> body.add(part(line)));
    }

    private Part part(ReleaseLine line) {
        var part = new Part(
                line.name(),
                new Paragraph("%s of %s, %s"
                        .formatted(line.role(), line.host(), line.held().words())));
        if (!line.waits()) {
            part.add(new Paragraph(line.decision()));
            return part;
        }
        var reason = new TextField("Why you do not release %s".formatted(line.name()));
        var checks = new FormChecks(errors).filled(reason, "Enter the reason").atMost(reason, 1000, "Reason");
        part.add(
                new Actions(new Button("Release %s".formatted(line.name()), pressed -> decide(line, true, ""))),
                reason,
                new Actions(new Button("Do not release %s".formatted(line.name()), pressed -> {
                    if (checks.pass()) {
                        decide(line, false, reason.getValue());
                    }
                })));
        return part;
    }

    private void decide(ReleaseLine line, boolean released, String reason) {
        errors.clear();
        var outcome = releasing.decide(line.id(), released, reason);
        if (outcome == AnswerOutcome.DONE) {
            show();
            confirmation.say("%s %s".formatted(line.name(), released ? "is released" : "is not released"));
        } else {
            errors.show(InvitationWords.of(outcome));
        }
    }
}
