package org.challengepartners.agendas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubSummary;
import org.challengepartners.membership.OwnHubs;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a hub read of its agendas, and what waits there for them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AgendaReading {

    private final Agendas agendas;
    private final AgendaPages pages;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Clock clock;

    AgendaReading(Agendas agendas, AgendaPages pages, AgendaPermissions permissions, OwnHubs hubs, Clock clock) {
        this.agendas = agendas;
        this.pages = pages;
        this.permissions = permissions;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** The reader's hubs by name, each with the agendas that she may open; few. */
    public List<HubAgendas> mine() {
        var all = agendas.mine();
        var year = SchoolYear.of(LocalDate.now(clock));
        return hubs.all().stream()
                .map(hub -> agendasOf(
                        hub,
                        all.stream()
                                .filter(agenda -> agenda.hub().equals(hub.id()))
                                .toList(),
                        year))
                .toList();
    }

    /** One agenda; empty for one that the reader may not see, whether or not it exists. */
    public Optional<AgendaDetail> find(AgendaId id) {
        return agendas.findById(id).filter(permissions::maySee).map(pages::of);
    }

    /** Where a school of the reader's has not answered yet, the longest wait first; few. */
    public List<AwaitedAnswer> awaitingMyAnswer() {
        var own = permissions.speaksFor();
        return own.isEmpty() ? List.of() : agendas.awaiting(own);
    }

    /** The drafts that the reader writes, as lead or co-editor; few. */
    public List<AgendaLine> myDrafts() {
        return agendas.mine().stream()
                .filter(agenda -> agenda.state() == AgendaState.DRAFT && permissions.maySee(agenda))
                .map(Agenda::line)
                .toList();
    }

    private HubAgendas agendasOf(HubSummary hub, List<Agenda> its, SchoolYear year) {
        var begun = its.stream().filter(agenda -> agenda.year().equals(year)).findFirst();
        return new HubAgendas(
                hub.id(),
                hub.name(),
                its.stream().filter(permissions::maySee).map(Agenda::line).toList(),
                year,
                begun.isPresent() && !permissions.maySee(begun.get()),
                begun.isEmpty() && permissions.mayPut(hub.space()));
    }
}
