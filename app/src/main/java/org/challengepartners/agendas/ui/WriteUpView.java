package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.ActivityReading;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.Cost;
import org.challengepartners.agendas.Field;
import org.challengepartners.agendas.Limits;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.RunningActivities;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.SummaryList;

/** Where a lead writes down what came of an activity. */
@Route(AgendaLinks.ACTIVITIES + "/:activity/write-up")
@RolesAllowed("hub-lead")
class WriteUpView extends Composite<Page> implements BeforeEnterObserver {

    private final ActivityReading reading;
    private final RunningActivities running;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("What came of it");
    private final LongText achieved = new LongText("Impact achieved").limit(Limits.PARAGRAPH);
    private final TextField cost = ItemFields.line("Actual cost in pounds", "Leave it empty for nothing");
    private final Div body = new Div();

    WriteUpView(ActivityReading reading, RunningActivities running) {
        this.reading = reading;
        this.running = running;
        body.addClassName("page");
        getContent().add(errors, heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        show(entering.getRouteParameters()
                .get("activity")
                .flatMap(ActivityId::parse)
                .flatMap(reading::find)
                .filter(ActivityDetail::mayPlan)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ActivityDetail activity) {
        heading.setWay(
                new Crumb("Activities", AgendaLinks.ACTIVITIES),
                new Crumb(activity.facts().title(), AgendaLinks.activity(activity.id())));
        achieved.setValue(activity.impactAchieved());
        cost.setValue(activity.actualCost().map(paid -> paid.toPlainString()).orElse(""));
        var save = new Button("Save", pressed -> save(activity.id()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        body.removeAll();
        body.add(
                new SummaryList()
                        .row("Activity", activity.facts().title())
                        .row("Impact expected", activity.facts().impactExpected())
                        .row("Planned cost", Cost.words(activity.facts().plannedCost())),
                achieved,
                cost,
                new Actions(save, new Anchor(AgendaLinks.activity(activity.id()), "Go back without saving")));
    }

    private void save(ActivityId id) {
        errors.clear();
        switch (running.writeUp(id, achieved.getValue(), cost.getValue())) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.activity(id));
            case StepResult.Wrong wrong -> wrong.problems().forEach(this::show);
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }

    private void show(Problem problem) {
        if (problem.field() == Field.ACTUAL_COST) {
            errors.show(cost, problem.message());
        } else {
            errors.show(achieved, problem.message());
        }
    }
}
