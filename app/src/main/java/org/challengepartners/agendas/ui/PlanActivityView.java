package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.PlanPage;
import org.challengepartners.agendas.PlanResult;
import org.challengepartners.agendas.PlanningActivities;
import org.challengepartners.agendas.Problem;
import org.challengepartners.membership.HubId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** Where a hub's lead plans an activity, or changes what it is. */
@Route(AgendaLinks.ACTIVITIES + "/new/:hub")
@RouteAlias(AgendaLinks.ACTIVITIES + "/:activity/edit")
@RolesAllowed("hub-lead")
class PlanActivityView extends Composite<Page> implements BeforeEnterObserver {

    private final PlanningActivities planning;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Div form = new Div();
    private CommandId command = CommandId.next();
    private @Nullable PlanPage page;
    private @Nullable ActivityFormPart facts;
    private @Nullable SeriesFields days;

    PlanActivityView(PlanningActivities planning) {
        this.planning = planning;
        form.addClassName("page");
        getContent().add(errors, heading, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        errors.clear();
        command = CommandId.next();
        show(parameters
                .get("activity")
                .flatMap(ActivityId::parse)
                .flatMap(planning::open)
                .or(() -> parameters.get("hub").flatMap(HubId::parse).flatMap(planning::begin))
                .orElseThrow(NotFoundException::new));
    }

    private void show(PlanPage read) {
        page = read;
        var activity = read.activity();
        heading.setText(activity.map(one -> "Change: " + one.facts().title()).orElse("Plan an activity"));
        heading.setWay(new Crumb("Activities", AgendaLinks.ACTIVITIES));
        var fields = new ActivityFormPart(read);
        facts = fields;
        form.removeAll();
        form.add(fields);
        days = null;
        if (activity.isEmpty()) {
            var series = new SeriesFields();
            days = series;
            form.add(series);
        }
        var save = new Button(activity.isEmpty() ? "Save the plan" : "Save", pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Actions(save);
        if (activity.isEmpty()) {
            actions.add(new Button("Show the dates", pressed -> preview()));
        }
        actions.add(new Anchor(
                activity.map(ActivityDetail::id).map(AgendaLinks::activity).orElse(AgendaLinks.ACTIVITIES),
                "Go back without saving"));
        form.add(actions);
    }

    private void preview() {
        var series = days;
        if (series != null && series.isReadable(errors)) {
            errors.clear();
            var hub = Objects.requireNonNull(page).hub().id();
            var preview =
                    planning.preview(hub, Objects.requireNonNull(facts).typed().eligible(), series.typed());
            preview.problems().forEach(this::show);
            series.show(preview);
        }
    }

    private void save() {
        errors.clear();
        var read = Objects.requireNonNull(page);
        var typed = Objects.requireNonNull(facts).typed();
        var series = days;
        if (series != null && !series.isReadable(errors)) {
            return;
        }
        var result = series == null
                ? planning.change(
                        read.activity().orElseThrow().id(),
                        read.activity().orElseThrow().version(),
                        typed)
                : planning.plan(command, read.hub().id(), typed, series.typed());
        switch (result) {
            case PlanResult.Planned planned -> UI.getCurrent().navigate(AgendaLinks.activity(planned.activity()));
            case PlanResult.Wrong wrong -> wrong.problems().forEach(this::show);
            case PlanResult.Stale _ ->
                errors.show(
                        "Somebody else has changed this activity since you opened it. Open it again to see how it is now");
            case PlanResult.Closed _ -> errors.show("The activity is cancelled or written up, and stays as it is");
        }
    }

    private void show(Problem problem) {
        var series = days;
        if (!Objects.requireNonNull(facts).show(errors, problem) && (series == null || !series.show(errors, problem))) {
            errors.show(problem.message());
        }
    }
}
