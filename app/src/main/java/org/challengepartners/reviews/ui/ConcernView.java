package org.challengepartners.reviews.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.reviews.HandingOverConcerns;
import org.challengepartners.reviews.ReviewDetail;
import org.challengepartners.reviews.ReviewId;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.WarningText;
import org.jspecify.annotations.Nullable;

/** Whom a reviewer tells of a concern about somebody's safety. Nothing can be written here. */
@Route(ReviewLinks.REVIEWS + "/:review/concern")
@RolesAllowed("reviewer")
class ConcernView extends Composite<Page> implements BeforeEnterObserver {

    private final Reviewing reviewing;
    private final HandingOverConcerns concerns;
    private final PageHeading heading = new PageHeading("A concern about somebody's safety");
    private final Checkbox aboutTheHead = new Checkbox("It is about the headteacher");
    private final Confirmation confirmation = new Confirmation();
    private final Div way = new Div();
    private @Nullable ReviewDetail review;

    ConcernView(Reviewing reviewing, HandingOverConcerns concerns) {
        this.reviewing = reviewing;
        this.concerns = concerns;
        var done = new Button("I have handed it over in person", pressed -> handOver());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(
                        heading,
                        confirmation,
                        new WarningText("Is somebody in danger now? Telephone 999."),
                        new OrderedList(
                                new ListItem(
                                        "Go to the school's office now and ask for the designated safeguarding lead."
                                                + " Tell her or him yourself, before you go on."),
                                new ListItem("Is it about the headteacher? Ask the office for the chair of governors,"
                                        + " and do not tell the headteacher."),
                                new ListItem("Cannot reach either? Telephone the children's services of the council.")),
                        new Paragraph(
                                "Write nothing of it down in this service: neither as evidence nor as a finding. What is kept"
                                        + " is only that you handed a concern over, and when."),
                        aboutTheHead,
                        new Actions(done),
                        way);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("review")
                .flatMap(ReviewId::parse)
                .flatMap(reviewing::find)
                .filter(ReviewDetail::ofTeam)
                .orElseThrow(NotFoundException::new);
        review = found;
        confirmation.clear();
        aboutTheHead.setValue(false);
        heading.setWay(
                new Crumb("Reviews", ReviewLinks.REVIEWS),
                new Crumb(found.schoolName(), ReviewLinks.review(found.id())));
        way.removeAll();
        way.add(new Anchor(ReviewLinks.evidence(found.id()), "Back to the evidence"));
    }

    private void handOver() {
        concerns.handedOver(Objects.requireNonNull(review).id(), aboutTheHead.getValue());
        confirmation.say(
                aboutTheHead.getValue()
                        ? "It is kept that you handed a concern over. The headteacher is not told"
                        : "It is kept that you handed a concern over, and the headteacher is told that you did");
    }
}
