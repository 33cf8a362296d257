package org.challengepartners.elections.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.elections.BallotCheck;
import org.challengepartners.elections.BallotOrder;
import org.challengepartners.elections.ElectionDetail;
import org.challengepartners.elections.ElectionFault;
import org.challengepartners.elections.ElectionId;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.FollowingElections;
import org.challengepartners.elections.OpenBallotResult;
import org.challengepartners.elections.OpeningBallots;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where the office opens the voting once nominations have closed, or declares elected whom nobody opposes. Neither can be undone. */
@Route(ElectionLinks.ELECTIONS + "/:election/open")
@RolesAllowed("office")
class OpenBallotView extends Composite<Page> implements BeforeEnterObserver {

    private final FollowingElections following;
    private final OpeningBallots opening;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Open the voting");
    private final Div about = new Div();
    private final DayAndTime closing =
            new DayAndTime("Closing day", "Closing time (optional)", "Voting would be open until ");
    private final Actions open;
    private final Actions declare;
    private @Nullable ElectionId election;
    private CommandId command = CommandId.next();

    OpenBallotView(FollowingElections following, OpeningBallots opening) {
        this.following = following;
        this.opening = opening;
        var openIt = new Button("Open the voting", pressed -> open());
        openIt.addThemeVariants(ButtonVariant.PRIMARY);
        open = new Actions(openIt);
        var declaring = new Button("Declare them elected unopposed", pressed -> declare());
        declaring.addThemeVariants(ButtonVariant.PRIMARY);
        declare = new Actions(declaring);
        about.addClassName("page");
        getContent().add(errors, heading, about, closing, open, declare);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get("election")
                .flatMap(ElectionId::parse)
                .flatMap(following::find)
                .filter(ElectionDetail::mayOpen)
                .map(found -> found.paper().id())
                .orElseThrow(NotFoundException::new);
        election = id;
        command = CommandId.next();
        errors.clear();
        show(opening.check(id));
    }

    private void show(BallotCheck check) {
        var paper = check.election();
        heading.setWay(
                new Crumb("Elections", ElectionLinks.ELECTIONS),
                new Crumb(paper.title(), ElectionLinks.election(paper.id())));
        about.removeAll();
        about.add(new OpeningFacts(check));
        closing.setVisible(!check.uncontested());
        open.setVisible(!check.uncontested());
        declare.setVisible(check.uncontested() && !check.candidates().isEmpty());
        check.faults().stream().map(ElectionFault::words).forEach(errors::show);
    }

    private void open() {
        errors.clear();
        var id = Objects.requireNonNull(election);
        var until = closing.closing();
        if (until.isEmpty()) {
            closing.show(errors, "Enter the closing day");
            return;
        }
        switch (opening.open(new BallotOrder(command, id, until.get()))) {
            case OpenBallotResult.Opened _, OpenBallotResult.OpenedAlready _, OpenBallotResult.Uncontested _ ->
                UI.getCurrent().navigate(ElectionLinks.election(id));
            case OpenBallotResult.Incomplete incomplete ->
                incomplete.faults().forEach(fault -> {
                    switch (fault) {
                        case CLOSES_IN_THE_PAST, CLOSES_TOO_LATE -> closing.show(errors, fault.words());
                        default -> errors.show(fault.words());
                    }
                });
        }
    }

    private void declare() {
        errors.clear();
        var id = Objects.requireNonNull(election);
        if (opening.declareUnopposed(id)) {
            UI.getCurrent().navigate(ElectionLinks.election(id));
        } else {
            errors.show("Nobody was declared elected: look at the election again");
        }
    }
}
