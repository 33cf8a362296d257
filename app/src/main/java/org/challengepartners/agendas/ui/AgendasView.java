package org.challengepartners.agendas.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.challengepartners.agendas.AgendaId;
import org.challengepartners.agendas.AgendaLine;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgendaReading;
import org.challengepartners.agendas.AwaitedAnswer;
import org.challengepartners.agendas.Drafting;
import org.challengepartners.agendas.HubAgendas;
import org.challengepartners.agendas.VersionNumber;
import org.challengepartners.membership.HubId;
import org.challengepartners.shell.Actions;
import org.challengepartners.shell.EmptyState;
import org.challengepartners.shell.Page;
import org.challengepartners.shell.PageHeading;
import org.challengepartners.shell.Part;
import org.challengepartners.shell.Places;
import org.challengepartners.shell.StatusTag;

/** The agendas of the reader's hubs, year by year; a lead begins this year's here. */
@Route(AgendaLinks.ALL)
@Menu(title = "Agendas", order = Places.HUB)
@RolesAllowed({"headteacher", "hub-lead"})
class AgendasView extends Composite<Page> implements AfterNavigationObserver {

    private final AgendaReading reading;
    private final Drafting drafting;
    private final Div hubs = new Div();
    private Set<AgendaId> awaited = Set.of();

    AgendasView(AgendaReading reading, Drafting drafting) {
        this.reading = reading;
        this.drafting = drafting;
        hubs.addClassName("page");
        getContent().add(new PageHeading("Agendas"), hubs);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        hubs.removeAll();
        var mine = reading.mine();
        awaited =
                reading.awaitingMyAnswer().stream().map(AwaitedAnswer::agenda).collect(Collectors.toUnmodifiableSet());
        if (mine.isEmpty()) {
            hubs.add(new EmptyState(
                    "You belong to no hub yet",
                    "The partnership office places schools in hubs and names their leads."));
        }
        mine.forEach(hub -> hubs.add(part(hub)));
    }

    private Part part(HubAgendas hub) {
        var part = new Part(hub.name());
        var agendas = new UnorderedList();
        agendas.addClassName("tasks");
        hub.agendas().forEach(line -> agendas.add(row(line)));
        if (!hub.agendas().isEmpty()) {
            part.add(agendas);
        }
        if (hub.mayStart()) {
            part.add(
                    new EmptyState(
                            "%s has no agenda for %s yet".formatted(hub.name(), hub.thisYear()),
                            "Start it: you write it with your co-editors, and nobody else reads it until you put it to"
                                    + " the schools."),
                    new Actions(start(hub)));
        } else if (hub.beingDrafted()) {
            part.add(new EmptyState(
                    "The agenda for %s is being written".formatted(hub.thisYear()),
                    "You can read and answer it here when the hub's lead puts it to the schools."));
        } else if (hub.agendas().isEmpty()) {
            part.add(new EmptyState(
                    "%s has no agenda for %s yet".formatted(hub.name(), hub.thisYear()),
                    "The hub's lead starts it. You can read and answer it here when it is put to the schools."));
        }
        return part;
    }

    private ListItem row(AgendaLine line) {
        var words = new Div(new Anchor(AgendaLinks.agenda(line.id()), "Agenda for " + line.year()));
        words.addClassName("task-words");
        var row = new ListItem(words, state(line));
        row.addClassName("task");
        return row;
    }

    private StatusTag state(AgendaLine line) {
        var version = line.version().map(VersionNumber::toString).orElse("");
        return switch (line.state()) {
            case DRAFT -> StatusTag.neutral("Draft");
            case CONSULTATION -> StatusTag.neutral("The schools are consulted");
            case ABANDONED -> StatusTag.neutral("Given up");
            case RESOLVING -> StatusTag.neutral("An objection is talked through");
            case AGREEMENT ->
                awaited.contains(line.id())
                        ? StatusTag.mine("Your answer is awaited")
                        : StatusTag.neutral("Version %s before the schools".formatted(version));
            default -> StatusTag.done("Adopted, version %s".formatted(version));
        };
    }

    private Button start(HubAgendas hub) {
        var start = new Button("Start the agenda for %s".formatted(hub.thisYear()), pressed -> start(hub.hub()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return start;
    }

    private void start(HubId hub) {
        UI.getCurrent().navigate(AgendaLinks.edit(drafting.start(hub).agenda()));
    }
}
