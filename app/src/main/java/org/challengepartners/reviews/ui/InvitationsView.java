package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.AnsweringInvitations;
import org.challengepartners.reviews.InvitationDetail;
import org.challengepartners.reviews.PlaceState;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** The invitations to teams that the reader got: what waits for her answer, and what she answered. */
@Route(ReviewLinks.INVITATIONS)
@RolesAllowed({"headteacher", "reviewer"})
class InvitationsView extends Composite<Page> implements BeforeEnterObserver {

    private final AnsweringInvitations answering;

    InvitationsView(AnsweringInvitations answering) {
        this.answering = answering;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var mine = answering.mine();
        getContent().removeAll();
        getContent().add(new PageHeading("Invitations to review", new Crumb("Reviews", ReviewLinks.REVIEWS)));
        if (mine.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "You have no invitations",
                            "The partnership office asks reviewers to join teams. Invitations stand here."));
            return;
        }
        var list = new UnorderedList();
        mine.forEach(one -> list.add(line(one)));
        getContent().add(list);
    }

    private static ListItem line(InvitationDetail one) {
        var words = "%s of %s, %s".formatted(one.role(), one.host(), one.held().words());
        return new ListItem(
                new Anchor(ReviewLinks.invitation(one.id()), words),
                new Paragraph(
                        one.state() == PlaceState.INVITED
                                ? "To answer by " + DateWords.day(one.answerBy())
                                : one.state().words()));
    }
}
