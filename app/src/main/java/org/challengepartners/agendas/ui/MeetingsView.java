package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.HubMeetings;
import org.challengepartners.agendas.MeetingLine;
import org.challengepartners.agendas.MeetingPoint;
import org.challengepartners.agendas.MeetingReading;
import org.challengepartners.agendas.MeetingState;
import org.challengepartners.agendas.OutcomeId;
import org.challengepartners.agendas.PointId;
import org.challengepartners.agendas.ProposingPoints;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.InsetText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.StatusTag;

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
        warnings(hub.warnings()).ifPresent(part::add);
        part.add(
                hub.meetings().isEmpty()
                        ? new EmptyState(
                                "No meeting this school year yet",
                                "The hub's lead convenes meetings, one a term or more.")
                        : meetings(hub));
        var actions = new Actions(new Anchor(AgendaLinks.propose(hub.hub()), "Propose something for a meeting"));
        if (hub.mayConvene()) {
            actions.addComponentAsFirst(new Anchor(AgendaLinks.convene(hub.hub()), "Convene meetings"));
        }
        part.add(
                actions,
                new Part("Waiting for a meeting", backlog(hub)),
                new Part("Agreed and not done yet", agreed(hub)));
        return part;
    }

    /** The terms without a meeting, if there are any. */
    static Optional<Component> warnings(List<String> warnings) {
        if (warnings.isEmpty()) {
            return Optional.empty();
        }
        var note = new InsetText(warnings.stream().map(Paragraph::new).toArray(Component[]::new));
        note.addClassName("not-printed");
        return Optional.of(note);
    }

    private static Component meetings(HubMeetings hub) {
        var list = new UnorderedList();
        list.addClassName("tasks");
        hub.meetings().forEach(meeting -> list.add(row(meeting)));
        return list;
    }

    private static ListItem row(MeetingLine meeting) {
        var when = new Span(meeting.when());
        when.addClassName("quiet");
        var words = new Div(new Anchor(AgendaLinks.meeting(meeting.id()), meeting.title()), when);
        words.addClassName("task-words");
        var row = new ListItem(words, tag(meeting.state()));
        row.addClassName("task");
        return row;
    }

    /** How far a meeting is. */
    static StatusTag tag(MeetingState state) {
        return switch (state) {
            case IN_PROGRESS -> StatusTag.mine(state.words());
            case CLOSED, CANCELLED -> StatusTag.done(state.words());
            case DRAFT, OPEN -> StatusTag.neutral(state.words());
        };
    }

    private Component backlog(HubMeetings hub) {
        if (hub.backlog().isEmpty()) {
            return new Paragraph("Nothing waits. Any school proposes what the next meeting should talk about.");
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        hub.backlog().forEach(point -> list.add(row(point, point.mine() || hub.mayConvene())));
        return list;
    }

    private ListItem row(MeetingPoint point, boolean mayWithdraw) {
        var row = new ListItem(new Span(point.title()));
        row.addClassName("finding");
        if (!point.wording().isEmpty()) {
            row.add(AgendaDocument.prose(point.wording()));
        }
        var by = new Paragraph("Proposed by " + point.by());
        by.addClassName("hint");
        row.add(by);
        if (mayWithdraw) {
            var withdraw = new Button("Withdraw", pressed -> withdraw(point.id()));
            withdraw.setAriaLabel("Withdraw: " + point.title());
            row.add(withdraw);
        }
        return row;
    }

    private Component agreed(HubMeetings hub) {
        if (hub.actions().isEmpty()) {
            return new Paragraph("Nothing that a meeting agreed is left to do.");
        }
        var list = new UnorderedList();
        list.addClassName("findings");
        hub.actions().forEach(open -> list.add(row(open)));
        return list;
    }

    private ListItem row(HubMeetings.OpenAction open) {
        var action = open.outcome().action().orElseThrow();
        var who = new Paragraph("%s, by %s".formatted(action.owner(), DateWords.day(action.due())));
        who.addClassName("hint");
        var row = new ListItem(new Span(open.outcome().wording()), who);
        row.addClassName("finding");
        row.add(new Paragraph(new Anchor(
                AgendaLinks.meeting(open.meeting().id()), open.meeting().title())));
        if (action.mayEnd()) {
            var done = new Button("It is done", pressed -> done(open.outcome().id()));
            done.setAriaLabel("It is done: " + open.outcome().wording());
            row.add(done);
        }
        return row;
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
