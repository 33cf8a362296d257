package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ConveningMeetings;
import org.challengepartners.agendas.MeetingDetail;
import org.challengepartners.agendas.MeetingForm;
import org.challengepartners.agendas.MeetingId;
import org.challengepartners.agendas.MeetingLine;
import org.challengepartners.agendas.MeetingReading;
import org.challengepartners.agendas.MeetingState;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.SessionForm;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.TimeField;

/** Where a lead changes or moves a meeting; of one that the schools know of, with the reason that they are told. */
@Route(AgendaLinks.MEETINGS + "/:meeting/edit")
@RolesAllowed("hub-lead")
class EditMeetingView extends Composite<Page> implements BeforeEnterObserver {

    private final MeetingReading reading;
    private final ConveningMeetings convening;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Change the meeting");
    private final TextField title = ItemFields.line("What the meeting is called", "");
    private final TextField venue = ItemFields.line("Where (optional)", "");
    private final DayField day = new DayField("Day");
    private final TimeField starts = new TimeField("Begins at");
    private final TimeField ends = new TimeField("Ends at");
    private final TextField because = ItemFields.line("Why it is changed", "The heads of the hub's schools read it");
    private final Checkbox drafts =
            new Checkbox("The name, the place and the times go for the other drafts of this series too");
    private final Div form = new Div();

    EditMeetingView(MeetingReading reading, ConveningMeetings convening) {
        this.reading = reading;
        this.convening = convening;
        form.addClassName("page");
        getContent().add(errors, heading, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        show(entering.getRouteParameters()
                .get("meeting")
                .flatMap(MeetingId::parse)
                .flatMap(reading::find)
                .filter(MeetingDetail::mayRun)
                .orElseThrow(NotFoundException::new)
                .line());
    }

    private void show(MeetingLine meeting) {
        heading.setWay(
                new Crumb("Meetings", AgendaLinks.MEETINGS),
                new Crumb(meeting.title(), AgendaLinks.meeting(meeting.id())));
        title.setValue(meeting.title());
        venue.setValue(meeting.venue());
        day.setValue(meeting.day());
        starts.setValue(meeting.starts());
        ends.setValue(meeting.ends());
        because.clear();
        because.setVisible(meeting.state() == MeetingState.OPEN);
        drafts.setValue(false);
        drafts.setVisible(meeting.series().isPresent());
        var save = new Button("Save", pressed -> save(meeting));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.removeAll();
        form.add(
                title,
                venue,
                day,
                starts,
                ends,
                because,
                drafts,
                new Actions(save, new Anchor(AgendaLinks.meeting(meeting.id()), "Go back without saving")));
    }

    private void save(MeetingLine meeting) {
        errors.clear();
        var result = convening.change(
                meeting.id(),
                meeting.version(),
                new MeetingForm(title.getValue(), venue.getValue()),
                new SessionForm(day.getValue(), starts.getValue(), ends.getValue(), because.getValue()),
                drafts.getValue());
        switch (result) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.meeting(meeting.id()));
            case StepResult.Wrong wrong -> wrong.problems().forEach(this::show);
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case VENUE -> errors.show(venue, problem.message());
            case DAY -> errors.show(day, problem.message());
            case STARTS -> errors.show(starts, problem.message());
            case ENDS -> errors.show(ends, problem.message());
            case BECAUSE -> errors.show(because, problem.message());
            default -> errors.show(title, problem.message());
        }
    }
}
