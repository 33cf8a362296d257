package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.challengepartners.reviews.AnswerOutcome;
import org.challengepartners.reviews.AnsweringInvitations;
import org.challengepartners.reviews.InvitationDetail;
import org.challengepartners.reviews.InvitationId;
import org.challengepartners.reviews.PlaceState;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.BackLink;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.FormChecks;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.jspecify.annotations.Nullable;

/** The first question to whoever is invited to a team, on a page of its own: does she have a conflict of interest? */
@Route(ReviewLinks.INVITATIONS + "/:invitation")
@RolesAllowed({"headteacher", "reviewer"})
class InvitationView extends Composite<Page> implements BeforeEnterObserver {

    private static final List<String> ANSWERS = List.of("No", "Yes", "I'm not sure");

    private final AnsweringInvitations answering;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Invitation");
    private final Div body = new Div();
    private @Nullable InvitationDetail invitation;

    InvitationView(AnsweringInvitations answering) {
        this.answering = answering;
        body.addClassName("page");
        getContent().add(new BackLink(ReviewLinks.INVITATIONS), errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        var found = entering.getRouteParameters()
                .get("invitation")
                .flatMap(InvitationId::parse)
                .flatMap(answering::find)
                .orElseThrow(NotFoundException::new);
        invitation = found;
        body.removeAll();
        if (found.state() == PlaceState.INVITED && !found.asked()) {
            heading.setText("Do you have a conflict of interest with %s?".formatted(found.host()));
            ask();
        } else {
            entering.forwardTo(ReviewLinks.answer(found.id()));
        }
    }

    private void ask() {
        var shown = Objects.requireNonNull(invitation);
        var answer = new RadioButtonGroup<String>("Do you have a conflict of interest?", ANSWERS);
        var reason = new LongText("What it is (optional)")
                .hint("Nobody but you reads it")
                .limit(1000);
        reason.setVisible(false);
        answer.addValueChangeListener(chosen -> reason.setVisible("Yes".equals(chosen.getValue())));
        var checks = new FormChecks(errors)
                .filled(answer, "Choose whether you have a conflict of interest")
                .atMost(reason, 1000, "What it is");
        var confirm = new Button("Confirm", pressed -> {
            if (checks.pass()) {
                confirm(shown, answer.getValue(), reason.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(
                new Paragraph("You are asked to be the %s of a review of %s, held %s."
                        .formatted(
                                shown.role().toLowerCase(java.util.Locale.UK),
                                shown.host(),
                                shown.held().words())),
                new Paragraph(
                        "You have a conflict if you or somebody close to you works at the school, applied to work there,"
                                + " has a child there, is in dispute with it, or sells to it. If you have one, you are not asked for this"
                                + " school again."),
                answer,
                reason,
                new Actions(confirm));
    }

    private void confirm(InvitationDetail shown, String answer, String reason) {
        if (answer.equals("I'm not sure")) {
            errors.show("Talk to the partnership office first, and answer then. Nothing was recorded");
            return;
        }
        var outcome = answer.equals("Yes") ? answering.conflict(shown.id(), reason) : answering.noConflict(shown.id());
        if (outcome == AnswerOutcome.DONE) {
            UI.getCurrent().navigate(ReviewLinks.answer(shown.id()));
        } else {
            errors.show(InvitationWords.of(outcome));
        }
    }
}
