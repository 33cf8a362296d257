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
import org.challengepartners.agendas.RunningActivities;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.WarningText;

/** Where a lead calls an activity off, with what that does. */
@Route(AgendaLinks.ACTIVITIES + "/:activity/cancel")
@RolesAllowed("hub-lead")
class CancelActivityView extends Composite<Page> implements BeforeEnterObserver {

    private final ActivityReading reading;
    private final RunningActivities running;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final LongText because = new LongText("Why it is cancelled").hint("Everybody who holds a place reads it");
    private final Div body = new Div();

    CancelActivityView(ActivityReading reading, RunningActivities running) {
        this.reading = reading;
        this.running = running;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        because.clear();
        show(entering.getRouteParameters()
                .get("activity")
                .flatMap(ActivityId::parse)
                .flatMap(reading::find)
                .filter(ActivityDetail::mayPlan)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ActivityDetail activity) {
        heading.setText("Cancel: " + activity.facts().title());
        heading.setWay(
                new Crumb("Activities", AgendaLinks.ACTIVITIES),
                new Crumb(activity.facts().title(), AgendaLinks.activity(activity.id())));
        var cancel = new Button("Cancel the activity", pressed -> cancel(activity.id()));
        cancel.addThemeVariants(ButtonVariant.ERROR);
        body.removeAll();
        body.add(
                new Paragraph(
                        "The schools with places (%d taken, %d waiting) are told at once. In their calendars it stays as"
                                        .formatted(activity.seated(), activity.waiting())
                                + " cancelled."),
                new WarningText("You cannot take this back."),
                because,
                new Actions(cancel, new Anchor(AgendaLinks.activity(activity.id()), "Keep it")));
    }

    private void cancel(ActivityId id) {
        errors.clear();
        switch (running.cancel(id, because.getValue())) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.activity(id));
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(because, problem.message()));
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }
}
