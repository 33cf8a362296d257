package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.challengepartners.agendas.AgendaState;
import org.challengepartners.agendas.DraftDetail;
import org.challengepartners.agendas.Drafting;
import org.challengepartners.agendas.ItemId;
import org.challengepartners.agendas.ItemKind;
import org.challengepartners.agendas.Wording;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.Crumb;
import org.challengepartners.shell.LiveUpdates;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.jspecify.annotations.Nullable;

/** Where a hub's lead and co-editors write its agenda: everything on it, each with what can be done to it. */
@Route(AgendaLinks.ALL + "/:agenda/edit")
@RolesAllowed("hub-lead")
class EditAgendaView extends Composite<Page> implements BeforeEnterObserver, AfterNavigationObserver {

    private final Drafting drafting;
    private final Wording wording;
    private final LiveUpdates live;
    private final PageHeading heading = new PageHeading("");
    private final Div body = new Div();
    private @Nullable DraftDetail shown;

    EditAgendaView(Drafting drafting, Wording wording, LiveUpdates live) {
        this.drafting = drafting;
        this.wording = wording;
        this.live = live;
        body.addClassName("page");
        getContent().add(heading, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters()
                .get("agenda")
                .flatMap(AgendaId::parse)
                .flatMap(drafting::find)
                .orElseThrow(NotFoundException::new));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        var draft = shown;
        if (draft != null) {
            live.on(
                    this,
                    Set.of(draft.space()),
                    () -> show(drafting.find(draft.line().id()).orElseThrow()));
        }
    }

    private void show(DraftDetail now) {
        shown = now;
        var name = "%s agenda %s".formatted(now.line().hub(), now.line().year());
        heading.setText("Write the " + name);
        heading.setWay(
                new Crumb("Agendas", AgendaLinks.ALL),
                new Crumb(name, AgendaLinks.agenda(now.line().id())));
        body.removeAll();
        body.add(new Paragraph(intention(now.line().state())));
        if (!now.line().state().isOpen()) {
            return;
        }
        if (now.line().state() == AgendaState.DRAFT && now.mayPut()) {
            body.add(new Actions(
                    new Anchor(AgendaLinks.carryForward(now.line().id()), "Copy what is open of the agenda before")));
        }
        for (var kind : ItemKind.values()) {
            body.add(part(now, kind));
        }
        body.add(new PutPart(now));
    }

    private Part part(DraftDetail draft, ItemKind kind) {
        var part = new Part(Sections.heading(kind));
        var its = draft.items().stream()
                .filter(item -> item.text().kind() == kind)
                .toList();
        if (its.isEmpty()) {
            part.add(new Paragraph(Sections.whatBelongs(kind)));
        }
        var first = true;
        for (var item : its) {
            part.add(new DraftRow(draft, item, first, this::moveUp));
            first = false;
        }
        if ((kind != ItemKind.INTENT && kind != ItemKind.BUDGET_RULE) || its.isEmpty()) {
            part.add(new Actions(new Anchor(AgendaLinks.add(draft.line().id(), kind), Sections.add(kind))));
        }
        return part;
    }

    private void moveUp(ItemId item) {
        var draft = shown;
        if (draft != null) {
            wording.moveUp(draft.line().id(), item);
            drafting.find(draft.line().id()).ifPresent(this::show);
        }
    }

    private static String intention(AgendaState state) {
        return switch (state) {
            case DRAFT -> "Nobody but the lead and the co-editors reads this until it is put to the schools.";
            case CONSULTATION ->
                "The schools read the version that you showed them last. Show them what you change here on the page of the"
                        + " consultation.";
            case AGREEMENT, RESOLVING ->
                "The schools answer the version that was put to them. What you change here gathers for the next version:"
                        + " when you put it to them, all are asked again. If the last school answers first, the version"
                        + " before them is adopted without these changes.";
            case ABANDONED -> "This agenda was given up and stays as it is.";
            default -> "This agenda is adopted and stays as it is.";
        };
    }
}
