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
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.ActivityReading;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.RunningActivities;
import org.challengepartners.agendas.SessionForm;
import org.challengepartners.agendas.SessionId;
import org.challengepartners.agendas.SessionLine;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.DayField;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.TimeField;

/** Where one day of an activity is moved or cancelled; the others of its series stay. */
@Route(AgendaLinks.ACTIVITIES + "/:activity/days/:day")
@RolesAllowed("hub-lead")
class DayView extends Composite<Page> implements BeforeEnterObserver {

    private final ActivityReading reading;
    private final RunningActivities running;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final DayField day = new DayField("New day");
    private final TimeField starts = new TimeField("Begins at");
    private final TimeField ends = new TimeField("Ends at");
    private final LongText because = new LongText("Why").hint("Everybody who holds a place reads it");
    private final Div body = new Div();

    DayView(ActivityReading reading, RunningActivities running) {
        this.reading = reading;
        this.running = running;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        errors.clear();
        var activity = parameters
                .get("activity")
                .flatMap(ActivityId::parse)
                .flatMap(reading::find)
                .filter(ActivityDetail::mayPlan)
                .orElseThrow(NotFoundException::new);
        show(
                activity,
                parameters
                        .get("day")
                        .flatMap(SessionId::parse)
                        .flatMap(activity::session)
                        .orElseThrow(NotFoundException::new));
    }

    private void show(ActivityDetail activity, SessionLine session) {
        heading.setText("Move or cancel a day");
        heading.setWay(
                new Crumb("Activities", AgendaLinks.ACTIVITIES),
                new Crumb(activity.facts().title(), AgendaLinks.activity(activity.id())));
        day.setValue(session.day());
        starts.setValue(session.starts());
        ends.setValue(session.ends());
        because.clear();
        var id = activity.id();
        var move = new Button(
                "Move it",
                pressed -> go(
                        id,
                        running.move(
                                id,
                                session.id(),
                                new SessionForm(
                                        day.getValue(), starts.getValue(), ends.getValue(), because.getValue()))));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(
                "Cancel this day", pressed -> go(id, running.cancelDay(id, session.id(), because.getValue())));
        cancel.addThemeVariants(ButtonVariant.ERROR);
        body.removeAll();
        body.add(
                new Paragraph("%s. Everybody who holds a place is told at once.".formatted(session.words())),
                because,
                new Part("Move it", day, starts, ends, new Actions(move)),
                new Part(
                        "Or cancel it",
                        new Paragraph("The other days stay as they are."),
                        new Actions(cancel, new Anchor(AgendaLinks.activity(id), "Keep it as it is"))));
    }

    private void go(ActivityId id, StepResult result) {
        errors.clear();
        switch (result) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.activity(id));
            case StepResult.Wrong wrong -> wrong.problems().forEach(this::show);
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case DAY -> errors.show(day, problem.message());
            case STARTS -> errors.show(starts, problem.message());
            case ENDS -> errors.show(ends, problem.message());
            default -> errors.show(because, problem.message());
        }
    }
}
