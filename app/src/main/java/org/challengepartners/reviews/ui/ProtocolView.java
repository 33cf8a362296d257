package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.reviews.AcceptingProtocol;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.shell.Actions;

/** Where a reviewer accepts the protocol, before what the school has prepared opens to her. */
@Route(ReviewLinks.REVIEWS + "/:review/protocol")
@RolesAllowed("reviewer")
class ProtocolView extends ReviewPage {

    private final Reviewing reviewing;
    private final AcceptingProtocol accepting;

    ProtocolView(Reviewing reviewing, AcceptingProtocol accepting) {
        super("The protocol of a review");
        this.reviewing = reviewing;
        this.accepting = accepting;
    }

    @Override
    void show() {
        var _ = reviewing.find(id()).filter(ReviewDetail::ofTeam).orElseThrow(NotFoundException::new);
        var list = new UnorderedList();
        accepting.protocol().forEach(sentence -> list.add(new ListItem(sentence)));
        body().removeAll();
        body().add(list);
        if (accepting.isAccepted(id())) {
            body().add(new Paragraph("You have accepted the protocol for this review."));
            return;
        }
        var accept = new Button("I accept the protocol", pressed -> {
            accepting.accept(id());
            UI.getCurrent().navigate(ReviewLinks.review(id()));
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        body().add(
                        new Paragraph("What the school has prepared opens to you when you have accepted it."),
                        new Actions(accept));
    }
}
