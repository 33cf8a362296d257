package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.FollowUpLine;
import org.challengepartners.reviews.FollowingUp;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** The follow-ups to which a reviewer is invited by heads. */
@Route(ReviewLinks.FOLLOW_UPS)
@RolesAllowed({"reviewer", "headteacher"})
class FollowUpsView extends Composite<Page> implements BeforeEnterObserver {

    private final FollowingUp following;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();

    FollowUpsView(FollowingUp following) {
        this.following = following;
        body.addClassName("page");
        getContent()
                .add(
                        errors,
                        new PageHeading("Follow-ups", new Crumb("Reviews", ReviewLinks.REVIEWS)),
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
        var all = following.mine();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    "You are not invited to a follow-up",
                    "When a school asks you to look again at what it has done since its review, it stands here."));
        }
        all.forEach(line -> body.add(part(line)));
    }

    private Part part(FollowUpLine line) {
        var part = new Part(
                line.schoolName(),
                new Paragraph("Follow-up on %s, invited by %s: %s."
                        .formatted(
                                DateWords.day(line.day()),
                                line.invitedBy(),
                                line.state().words())),
                new Paragraph(
                        new Anchor(ReviewLinks.shared(line.report()), "Read the report of " + line.schoolName())));
        if (line.state() == FollowUpLine.State.INVITED) {
            part.add(new Actions(
                    new Button("Come to %s".formatted(line.schoolName()), pressed -> answer(line, true)),
                    new Button("Do not come to %s".formatted(line.schoolName()), pressed -> answer(line, false))));
        }
        return part;
    }

    private void answer(FollowUpLine line, boolean comes) {
        errors.clear();
        if (following.answer(line.id(), comes)) {
            show();
            confirmation.say(comes ? "You come to the follow-up" : "The school knows that you do not come");
        } else {
            errors.show("This invitation is answered already");
        }
    }
}
