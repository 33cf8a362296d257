package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;
import org.challengepartners.reviews.AnswerOutcome;
import org.challengepartners.reviews.AnsweringInvitations;
import org.challengepartners.reviews.InvitationDetail;
import org.challengepartners.reviews.InvitationId;
import org.challengepartners.reviews.PlaceState;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.BackLink;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SummaryList;

/** Where a reviewer accepts a place on a team or declines it, and later comes back on her word. */
@Route(ReviewLinks.INVITATIONS + "/:invitation/answer")
@RolesAllowed({"headteacher", "reviewer"})
class AnswerView extends Composite<Page> implements BeforeEnterObserver {

    private final AnsweringInvitations answering;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    AnswerView(AnsweringInvitations answering) {
        this.answering = answering;
        body.addClassName("page");
        getContent()
                .add(
                        new BackLink(ReviewLinks.INVITATIONS),
                        errors,
                        new PageHeading("Your place on a review team"),
                        confirmation,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        var found = entering.getRouteParameters()
                .get("invitation")
                .flatMap(InvitationId::parse)
                .flatMap(answering::find)
                .orElseThrow(NotFoundException::new);
        if (found.state() == PlaceState.INVITED && !found.asked()) {
            entering.forwardTo(ReviewLinks.invitation(found.id()));
            return;
        }
        show(found);
    }

    private void show(InvitationDetail one) {
        body.removeAll();
        body.add(new SummaryList()
                .row("School", one.host())
                .row("Held", one.held().words())
                .row("Your place", one.role())
                .row("Lead reviewer", one.lead() ? "You" : one.leadName())
                .row("Why you", one.why())
                .row("State", one.state().words()));
        switch (one.state()) {
            case INVITED -> offer(one);
            case ACCEPTED, CONFIRMED -> withdraw(one);
            default -> body.add(new Paragraph("There is nothing more to do here."));
        }
    }

    private void offer(InvitationDetail one) {
        var accept = new Button(
                "Accept the place", pressed -> answer(one, answering::accept, "You have accepted the place."));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(new Paragraph("Answer by %s.%s"
                .formatted(
                        DateWords.day(one.answerBy()),
                        one.school().isEmpty()
                                ? ""
                                : " If you accept, the headteacher of %s is asked to release you."
                                        .formatted(one.school()))));
        body.add(new Actions(accept));
        body.add(reasoned(
                "Why you decline",
                "Decline",
                reason -> answer(
                        one, id -> answering.decline(id, reason), "You have declined. Thank you for saying so.")));
    }

    private void withdraw(InvitationDetail one) {
        if (one.state() == PlaceState.CONFIRMED) {
            body.add(new Paragraph(
                    new Anchor(ReviewLinks.review(one.review()), "The review, once its school has accepted the team")));
        }
        body.add(reasoned(
                "Why you withdraw",
                "Withdraw from the team",
                reason -> answer(
                        one,
                        id -> answering.withdraw(id, reason),
                        "You have withdrawn. The office finds somebody else.")));
    }

    private Div reasoned(
            String label, String words, com.vaadin.flow.function.SerializableConsumer<String> consequence) {
        var reason = new TextField(label);
        var checks = new FormChecks(errors).filled(reason, "Enter the reason").atMost(reason, 1000, "Reason");
        return new Div(reason, new Actions(new Button(words, pressed -> {
            if (checks.pass()) {
                consequence.accept(reason.getValue());
            }
        })));
    }

    private void answer(InvitationDetail one, Function<InvitationId, AnswerOutcome> given, String done) {
        errors.clear();
        var outcome = given.apply(one.id());
        if (outcome == AnswerOutcome.DONE) {
            answering.find(one.id()).ifPresent(this::show);
            confirmation.say(done);
        } else {
            errors.show(InvitationWords.of(outcome));
        }
    }
}
