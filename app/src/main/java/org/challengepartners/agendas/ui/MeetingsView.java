package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.HubMeetings;
import org.challengepartners.agendas.MeetingReading;
import org.challengepartners.agendas.OutcomeId;
import org.challengepartners.agendas.PointId;
import org.challengepartners.agendas.ProposingPoints;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;

/** The meetings of the reader's hubs in this school year, what waits for one, and the actions that they agreed. */
@Route(AgendaLinks.MEETINGS)
@Menu(title = "Meetings", order = Places.HUB + 3)
@RolesAllowed({"headteacher", "hub-lead"})
class MeetingsView extends Composite<Page> implements AfterNavigationObserver {

    private final MeetingReading reading;
    private final ProposingPoints proposing;
    private final ErrorSummary errors = new ErrorSummary();
    private final Confirmation confirmation = new Confirmation();
    private final Div hubs = new Div();

    MeetingsView(MeetingReading reading, ProposingPoints proposing) {
        this.reading = reading;
        this.proposing = proposing;
        hubs.addClassName("page");
        getContent().add(errors, new PageHeading("Meetings"), confirmation, hubs);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        errors.clear();
        confirmation.clear();
        show();
    }

    private void show() {
        hubs.removeAll();
        var mine = reading.mine();
        if (mine.isEmpty()) {
            hubs.add(new EmptyState(
                    "You belong to no hub yet",
                    "The partnership office places schools in hubs and names their leads."));
        }
        mine.forEach(hub -> hubs.add(part(hub)));
    }

    private Part part(HubMeetings hub) {
        var part = new Part(hub.name());
        MeetingWords.warnings(hub.warnings()).ifPresent(part::add);
        part.add(
                hub.meetings().isEmpty()
                        ? new EmptyState(
                                "No meeting this school year yet",
                                "The hub's lead convenes meetings, one a term or more.")
                        : new MeetingList(hub));
        var actions = new Actions();
        if (hub.mayConvene()) {
            actions.add(new Anchor(AgendaLinks.convene(hub.hub()), "Convene meetings"));
        }
        if (hub.mayPropose()) {
            actions.add(new Anchor(AgendaLinks.propose(hub.hub()), "Propose something for a meeting"));
        }
        part.add(actions, new BacklogPart(hub, this::withdraw), new AgreedActionsPart(hub, this::done));
        return part;
    }

    private void withdraw(PointId point) {
        took(proposing.withdraw(point), "The item is withdrawn");
    }

    private void done(OutcomeId outcome) {
        took(proposing.done(outcome), "The action is done");
    }

    private void took(StepResult result, String done) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Done _ -> confirmation.say(done);
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(problem.message()));
        }
        show();
    }
}
