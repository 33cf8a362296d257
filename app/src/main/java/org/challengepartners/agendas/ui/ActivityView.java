package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.challengepartners.agendas.ActivityDetail;
import org.challengepartners.agendas.ActivityId;
import org.challengepartners.agendas.ActivityReading;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.ClaimResult;
import org.challengepartners.agendas.PlaceId;
import org.challengepartners.agendas.ReadingCalendar;
import org.challengepartners.agendas.RunningActivities;
import org.challengepartners.agendas.StepResult;
import org.challengepartners.agendas.TakingPlaces;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** One activity: what it is and when, the own school's places, and for its lead and host who comes. */
@Route(AgendaLinks.ACTIVITIES + "/:activity")
@RolesAllowed({"headteacher", "hub-lead"})
class ActivityView extends Composite<Page>
        implements BeforeEnterObserver, AfterNavigationObserver, OwnPlacesPart.Steps, LeadPart.Steps {

    private final ActivityReading reading;
    private final TakingPlaces taking;
    private final RunningActivities running;
    private final ReadingCalendar calendar;
    private final LiveUpdates live;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("Activities", AgendaLinks.ACTIVITIES));
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private @Nullable ActivityDetail shown;

    ActivityView(
            ActivityReading reading,
            TakingPlaces taking,
            RunningActivities running,
            ReadingCalendar calendar,
            LiveUpdates live) {
        this.reading = reading;
        this.taking = taking;
        this.running = running;
        this.calendar = calendar;
        this.live = live;
        body.addClassName("page");
        getContent().add(errors, heading, confirmation, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        shown = null;
        show(entering.getRouteParameters()
                .get("activity")
                .flatMap(ActivityId::parse)
                .flatMap(reading::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var activity = shown;
        if (activity != null) {
            live.on(
                    this,
                    Set.of(activity.space()),
                    () -> show(reading.find(activity.id()).orElseThrow()));
        }
    }

    private void show(ActivityDetail now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        heading.setText(now.facts().title());
        body.removeAll();
        body.add(new ActivityFactsPart(now), new IntoCalendar(now.id(), calendar));
        now.mine().forEach(own -> body.add(new OwnPlacesPart(now, own, errors, this)));
        if (now.mayPlan()) {
            body.add(new LeadPart(now, this));
        }
        body.add(new WhoComesPart(now));
        if (!now.feedback().isEmpty()) {
            body.add(new FeedbackPart(now.feedback()));
        }
    }

    @Override
    public void ask(CommandId command, ActivityId id, SchoolId school, int places, OwnPlacesPart part) {
        errors.clear();
        confirmation.clear();
        switch (taking.ask(command, id, school, places)) {
            case ClaimResult.Asked asked -> {
                confirmation.say(OwnPlacesPart.words(asked));
                reading.find(id).ifPresent(this::show);
            }
            case ClaimResult.Wrong wrong -> part.show(wrong.problem());
            case ClaimResult.NotOpen _ -> errors.show("Sign-up is not open any more");
            case ClaimResult.NotForThisSchool _ -> errors.show("This activity is for other schools of the hub");
        }
    }

    @Override
    public void giveUp(ActivityId id, PlaceId place) {
        say(id, taking.giveUp(id, place), "The place is given up");
    }

    @Override
    public void openSignUp(ActivityId id) {
        say(id, running.openSignUp(id), "Sign-up is open, and the heads of the schools are told");
    }

    @Override
    public void closeSignUp(ActivityId id) {
        say(id, running.closeSignUp(id), "Sign-up is closed");
    }

    private void say(ActivityId id, StepResult result, String done) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case StepResult.Done _ -> confirmation.say(done);
            case StepResult.NotNow not -> errors.show(not.why());
            case StepResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(problem.message()));
        }
        reading.find(id).ifPresent(this::show);
    }
}
