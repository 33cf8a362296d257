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
import org.challengepartners.agendas.ConveningMeetings;
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
import org.challengepartners.shell.WarningText;

/** Where a lead calls a meeting off, with what that does. */
@Route(AgendaLinks.MEETINGS + "/:meeting/cancel")
@RolesAllowed("hub-lead")
class CancelMeetingView extends Composite<Page> implements BeforeEnterObserver {

    private final MeetingReading reading;
    private final ConveningMeetings convening;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final LongText because = new LongText("Why it is cancelled").hint("The heads of the hub's schools read it");
    private final Div body = new Div();

    CancelMeetingView(MeetingReading reading, ConveningMeetings convening) {
        this.reading = reading;
        this.convening = convening;
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
        heading.setText("Cancel: " + meeting.title());
        heading.setWay(
                new Crumb("Meetings", AgendaLinks.MEETINGS),
                new Crumb(meeting.title(), AgendaLinks.meeting(meeting.id())));
        var step = new Button("Cancel the meeting", pressed -> take(meeting.id()));
        step.addThemeVariants(ButtonVariant.ERROR);
        body.removeAll();
        body.add(
                new Paragraph(meeting.when()),
                new Paragraph(
                        "The heads of the schools are told at once, unless it is a draft. Its items go back to those that wait for a meeting."),
                new WarningText("You cannot take this back."),
                because,
                new Actions(step, new Anchor(AgendaLinks.meeting(meeting.id()), "Keep it")));
    }

    private void take(MeetingId id) {
        errors.clear();
        switch (convening.cancel(id, because.getValue())) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.meeting(id));
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(because, problem.message()));
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }
}
