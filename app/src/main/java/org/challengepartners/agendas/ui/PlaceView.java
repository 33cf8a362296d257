package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.challengepartners.agendas.PlaceId;
import org.challengepartners.agendas.Problem;
import org.challengepartners.agendas.ShownPlace;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.TakingPlaces;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LongText;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;

/** Where a school says who comes on one of its places, and what she needs to take part. */
@Route(AgendaLinks.ACTIVITIES + "/:activity/places/:place")
@RolesAllowed("headteacher")
class PlaceView extends Composite<Page> implements BeforeEnterObserver {

    private static final int LONGEST_NEED = 1000;

    private final ActivityReading reading;
    private final TakingPlaces taking;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("Who comes");
    private final Confirmation confirmation = new Confirmation();
    private final TextField name =
            ItemFields.line("Name", "The host and the lead of the hub read it; other schools do not");
    private final LongText need = new LongText("What she or he needs to take part (optional)")
            .hint(
                    "For example step-free access. Only you and the lead of the hub read it. Leave it empty to take it back.")
            .limit(LONGEST_NEED);
    private final Div body = new Div();

    PlaceView(ActivityReading reading, TakingPlaces taking) {
        this.reading = reading;
        this.taking = taking;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        errors.clear();
        confirmation.clear();
        var activity = parameters
                .get("activity")
                .flatMap(ActivityId::parse)
                .flatMap(reading::find)
                .orElseThrow(NotFoundException::new);
        show(
                activity,
                parameters
                        .get("place")
                        .flatMap(PlaceId::parse)
                        .flatMap(id -> activity.mine().stream()
                                .flatMap(own -> own.places().stream())
                                .filter(place -> place.id().equals(id))
                                .findFirst())
                        .orElseThrow(NotFoundException::new));
    }

    private void show(ActivityDetail activity, ShownPlace place) {
        var id = activity.id();
        heading.setWay(
                new Crumb("Activities", AgendaLinks.ACTIVITIES),
                new Crumb(activity.facts().title(), AgendaLinks.activity(id)));
        name.setValue(place.name());
        need.setValue(place.need());
        var save = new Button("Save the name", pressed -> go(id, taking.name(id, place.id(), name.getValue())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var tell = new Button("Save what is needed", pressed -> tell(id, place.id()));
        body.removeAll();
        body.add(
                new Paragraph("Somebody else can come instead until one hour before."),
                name,
                new Actions(save, new Anchor(AgendaLinks.activity(id), "Go back")),
                new Part("Access", need, new Actions(tell)));
    }

    private void tell(ActivityId id, PlaceId place) {
        errors.clear();
        confirmation.clear();
        switch (taking.need(id, place, need.getValue())) {
            case StepResult.Done _ -> confirmation.say("Saved. The lead of the hub reads it, and nobody else");
            case StepResult.Wrong wrong -> wrong.problems().forEach(this::show);
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }

    private void go(ActivityId id, StepResult result) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Done _ -> UI.getCurrent().navigate(AgendaLinks.activity(id));
            case StepResult.Wrong wrong -> wrong.problems().forEach(this::show);
            case StepResult.NotNow not -> errors.show(not.why());
        }
    }

    private void show(Problem problem) {
        switch (problem.field()) {
            case NEED -> errors.show(need, problem.message());
            default -> errors.show(name, problem.message());
        }
    }
}
