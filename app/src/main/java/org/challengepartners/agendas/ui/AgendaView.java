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
import org.challengepartners.agendas.AgendaDetail;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgendaReading;
import org.challengepartners.agendas.Agreeing;
import org.challengepartners.agendas.AnswerResult;
import org.challengepartners.agendas.PositionForm;
import org.challengepartners.agendas.TakingAgendasAway;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.shell.Confirmation;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.Drafts;
import org.challengepartners.shell.ErrorSummary;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.tenancy.CommandId;
import org.jspecify.annotations.Nullable;

/** One agenda: the document first, then how the schools stand to it, and at its end the box for the reader's own school. */
@Route(AgendaLinks.ALL + "/:agenda")
@RolesAllowed({"headteacher", "hub-lead"})
class AgendaView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final AgendaReading reading;
    private final Agreeing agreeing;
    private final Drafts drafts;
    private final TakingAgendasAway taking;
    private final LiveUpdates live;
    private final ErrorSummary errors = new ErrorSummary();
    private final PageHeading heading = new PageHeading("", new Crumb("Agendas", AgendaLinks.ALL));
    private final Confirmation confirmation = new Confirmation();
    private final Div document = new Div();
    private final Div box = new Div();
    private @Nullable PositionBox position;
    private @Nullable AgendaDetail shown;

    AgendaView(AgendaReading reading, Agreeing agreeing, TakingAgendasAway taking, Drafts drafts, LiveUpdates live) {
        this.reading = reading;
        this.agreeing = agreeing;
        this.drafts = drafts;
        this.taking = taking;
        this.live = live;
        box.setId(AgendaBody.ANSWER_BELOW);
        getContent().add(errors, heading, document, confirmation, box);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        errors.clear();
        confirmation.clear();
        position = null;
        shown = null;
        box.removeAll();
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(reading::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var agenda = shown;
        if (agenda != null) {
            live.on(
                    this,
                    Set.of(agenda.space()),
                    () -> show(reading.find(agenda.id()).orElseThrow()));
        }
    }

    /** Changes what has changed, and leaves alone the box in which somebody is typing. */
    private void show(AgendaDetail now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        heading.setText("%s agenda %s".formatted(now.line().hub(), now.line().year()));
        document.removeAll();
        document.add(new AgendaBody(now), new AgendaDownloads(now, taking));
        ask(now);
    }

    private void ask(AgendaDetail now) {
        if (!now.line().state().isAnswered() || now.mine().isEmpty()) {
            position = null;
            box.removeAll();
        } else if (position == null) {
            position = new PositionBox(now, errors, drafts, this::answer);
            box.add(position);
        } else {
            position.show(now);
        }
    }

    private void answer(CommandId command, AgendaDetail agenda, SchoolId school, PositionForm form) {
        confirmation.clear();
        var hash = agenda.version().orElseThrow().textHash();
        switch (agreeing.answer(command, agenda.id(), school, hash, form)) {
            case AnswerResult.Counted counted -> {
                if (position != null) {
                    position.sent();
                }
                confirmation.say(
                        counted.adopted()
                                ? "Your school's answer is counted. It was the last one: the agenda is adopted."
                                : "Your school's answer is counted.");
            }
            case AnswerResult.Wrong wrong -> {
                if (position != null) {
                    wrong.problems().forEach(position::show);
                }
            }
            case AnswerResult.TextChanged changed ->
                errors.show("Version %s has been put to the schools meanwhile. Read what has changed, then answer it"
                        .formatted(changed.now()));
            case AnswerResult.NotAsked _ ->
                errors.show("You are not the head of a school that is asked. Ask the partnership office why");
            case AnswerResult.Closed _ ->
                errors.show("The agenda has been adopted meanwhile, so this answer was not counted");
        }
        reading.find(agenda.id()).ifPresent(this::show);
    }
}
