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
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AmendmentId;
import org.challengepartners.agendas.ConsultationDetail;
import org.challengepartners.agendas.Consulting;
import org.challengepartners.agendas.HearResult;
import org.challengepartners.agendas.Hearing;
import org.challengepartners.agendas.RemarkId;
import org.challengepartners.agendas.SayResult;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** A consultation: the words that schools are consulted on, with what they say of each passage and what they propose. */
@Route(AgendaLinks.ALL + "/:agenda/consultation")
@RolesAllowed({"headteacher", "hub-lead"})
class ConsultationView extends Composite<Page>
        implements BeforeEnterObserver, AfterNavigationObserver, ConsultedItem.Steps {

    private final Consulting consulting;
    private final Hearing hearing;
    private final LiveUpdates live;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("");
    private final Confirmation confirmation = new Confirmation();
    private final Div body = new Div();
    private @Nullable ConsultationDetail shown;

    ConsultationView(Consulting consulting, Hearing hearing, LiveUpdates live) {
        this.consulting = consulting;
        this.hearing = hearing;
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
                .flatMap(consulting::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var consultation = shown;
        if (consultation != null) {
            live.on(
                    this,
                    Set.of(consultation.space()),
                    () -> consulting.find(consultation.line().id()).ifPresent(this::show));
        }
    }

    private void show(ConsultationDetail now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var name = "%s agenda %s".formatted(now.line().hub(), now.line().year());
        heading.setText("What the schools say about the " + name);
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL),
                new Crumb(name, AgendaLinks.agenda(now.line().id())));
        body.removeAll();
        body.add(new ConsultationHead(now));
        if (now.mayHear() && now.running()) {
            body.add(new HearingPart(now, this::showChanges));
        }
        if (!now.amendments().isEmpty()) {
            body.add(new AmendmentsPart(now, this::takeBack));
        }
        body.add(new ConsultedDocument(now, this));
    }

    @Override
    public boolean reply(CommandId command, RemarkId to, String words) {
        return said(consulting.reply(command, to, words), "Your reply is there for everybody of the hub.");
    }

    private void takeBack(AmendmentId amendment) {
        said(consulting.takeBack(amendment), "Your school's amendment is taken back.");
    }

    private void showChanges() {
        var now = shown;
        if (now != null && hearing.showChanges(now.line().id()) instanceof HearResult.Answered) {
            said(new SayResult.Said(), "The schools read the changed words now.");
        }
    }

    private boolean said(SayResult result, String done) {
        errors.clear();
        confirmation.clear();
        switch (result) {
            case SayResult.Said _ -> confirmation.say(done);
            case SayResult.Wrong wrong -> wrong.problems().forEach(problem -> errors.show(problem.message()));
            case SayResult.NotThere _ -> errors.show("This is not there any more. Read the page again");
            case SayResult.Closed _ ->
                errors.show("It is too late for this: it has been answered, or the consultation is over");
        }
        var now = shown;
        if (now != null && result instanceof SayResult.Said) {
            consulting.find(now.line().id()).ifPresent(this::show);
        }
        return result instanceof SayResult.Said;
    }
}
