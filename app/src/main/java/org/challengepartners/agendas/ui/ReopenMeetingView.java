package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.HoldingMeetings;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingId;
import org.challengepartners.agendas.MeetingLine;
import org.challengepartners.agendas.MeetingReading;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;

/** Where a lead opens a closed meeting again, with a reason that stays on its page. */
@Route(AgendaLinks.MEETINGS + "/:meeting/reopen")
@RolesAllowed("hub-lead")
class ReopenMeetingView extends Composite<Page> implements BeforeEnterObserver {

    private final MeetingReading reading;
    private final HoldingMeetings holding;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final LongText because =
            new LongText("Why it is opened again").hint("Everybody of the hub reads it on the meeting's page");
    private final Div body = new Div();

    ReopenMeetingView(MeetingReading reading, HoldingMeetings holding) {
        this.reading = reading;
        this.holding = holding;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        because.clear();
        show(entering.getRouteParameters()
                .get("meeting")
                .flatMap(MeetingId::parse)
                .flatMap(reading::find)
                .filter(MeetingDetail::mayRun)
                .orElseThrow(NotFoundException::new)
                .line());
    }

    private void show(MeetingLine meeting) {
        heading.setText("Open again: " + meeting.title());
        heading.setWay(
                new Crumb("Meetings", AgendaLinks.MEETINGS),
                new Crumb(meeting.title(), AgendaLinks.meeting(meeting.id())));
        var step = new Button("Open it again", pressed -> take(meeting.id()));
        step.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                new Paragraph(meeting.when()),
                new Paragraph("Minutes, outcomes and attendance can be recorded again until you close it."),
                because,
                new Actions(step, new Anchor(AgendaLinks.meeting(meeting.id()), "Leave it closed")));
    }

    private void take(MeetingId id) {
        errors.clear();
        switch (holding.reopen(id, because.getValue())) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.meeting(id));
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(because, problem.message()));
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }
}
