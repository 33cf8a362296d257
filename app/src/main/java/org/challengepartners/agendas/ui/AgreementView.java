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
import java.util.function.Function;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgreementDetail;
import org.challengepartners.agendas.ConcludeResult;
import org.challengepartners.agendas.Concluding;
import org.challengepartners.agendas.CorrectingTypos;
import org.challengepartners.agendas.ErratumId;
import org.challengepartners.agendas.TypoResult;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.jspecify.annotations.Nullable;

/** Who agreed what, when and by which rule; and the steps that bring an agreement to its end. */
@Route(AgendaLinks.ALL + "/:agenda/agreement")
@RolesAllowed({"headteacher", "hub-lead"})
class AgreementView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver, AgreementSteps {

    private final Concluding concluding;
    private final CorrectingTypos typos;
    private final LiveUpdates live;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private @Nullable AgreementDetail shown;

    AgreementView(Concluding concluding, CorrectingTypos typos, LiveUpdates live) {
        this.concluding = concluding;
        this.typos = typos;
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
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(concluding::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var agreement = shown;
        if (agreement != null) {
            live.on(
                    this,
                    Set.of(agreement.space()),
                    () -> concluding.find(agreement.id()).ifPresent(this::show));
        }
    }

    private void show(AgreementDetail now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var name = "%s agenda %s".formatted(now.line().hub(), now.line().year());
        heading.setText("Who agrees the " + name);
        heading.setWay(new Crumb("Agendas", AgendaLinks.ALL), new Crumb(name, AgendaLinks.agenda(now.id())));
        body.removeAll();
        body.add(new AgreementBody(now, this));
    }

    @Override
    public void adopt() {
        act(agreement -> concluding.adopt(agreement.id()), "The agenda is adopted.");
    }

    @Override
    public void record(SchoolId school, String tried) {
        act(
                agreement -> concluding.record(agreement.id(), school, tried),
                "It is recorded. The school is asked to accept that.");
    }

    @Override
    public void accept(SchoolId school) {
        act(agreement -> concluding.accept(agreement.id(), school), "Your school's objection stands, and is recorded.");
    }

    @Override
    public void adhere(SchoolId school) {
        act(agreement -> concluding.adhere(agreement.id(), school), "Your school stands to this agenda from today on.");
    }

    @Override
    public void say(ErratumId erratum, boolean isSlip) {
        errors.clear();
        confirmation.clear();
        if (typos.say(erratum, isSlip) instanceof TypoResult.Done done) {
            confirmation.say(done.corrected() ? "It is corrected. All answers stay." : "What you say is recorded.");
        } else {
            errors.show("This has been decided meanwhile. Read the page again");
        }
        again();
    }

    private void act(Function<AgreementDetail, ConcludeResult> step, String done) {
        var now = shown;
        if (now == null) {
            return;
        }
        errors.clear();
        confirmation.clear();
        switch (step.apply(now)) {
            case ConcludeResult.Done _ -> confirmation.say(done);
            case ConcludeResult.Hindered hindered -> hindered.why().forEach(errors::show);
            case ConcludeResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(problem.message()));
            case ConcludeResult.Gone _ -> errors.show("This has changed meanwhile. Read the page again");
        }
        if (errors.isEmpty()) {
            again();
        }
    }

    private void again() {
        var now = shown;
        if (now != null) {
            concluding.find(now.id()).ifPresent(this::show);
        }
    }
}
