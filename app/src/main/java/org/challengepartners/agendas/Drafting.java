package org.challengepartners.agendas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.calendar.SchoolYear;
import org.challengepartners.membership.HubId;
import org.challengepartners.membership.OwnHubs;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hub's lead begins the agenda of the school year; she and her co-editors see its draft. */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class Drafting {

    private final Agendas agendas;
    private final Items items;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Clock clock;
    private final RulesOfHub rules;
    private final Budgets budgets;

    Drafting(
            Agendas agendas,
            Items items,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Clock clock,
            RulesOfHub rules,
            Budgets budgets) {
        this.agendas = agendas;
        this.items = items;
        this.permissions = permissions;
        this.hubs = hubs;
        this.clock = clock;
        this.rules = rules;
        this.budgets = budgets;
    }

    /**
     * Begins the hub's agenda of the present school year (Europe/London). Nobody is told.
     *
     * @throws java.util.NoSuchElementException if the person leads no such hub
     */
    public StartResult start(HubId id) {
        var hub =
                hubs.find(id).filter(found -> permissions.mayPut(found.space())).orElseThrow();
        var year = SchoolYear.of(LocalDate.now(clock));
        return agendas.of(id, year)
                .<StartResult>map(begun -> new StartResult.BegunAlready(begun.id()))
                .orElseGet(() -> new StartResult.Started(
                        agendas.save(new Agenda(hub, year)).id()));
    }

    /** The draft as its writers see it; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<DraftDetail> find(AgendaId id) {
        return agendas.findById(id)
                .filter(agenda -> permissions.mayDraft(agenda.space()))
                .map(agenda -> detail(new Draft(agenda, items.of(id))));
    }

    private List<String> missing(Draft draft) {
        var missing = new ArrayList<>(Readiness.missing(draft.text()));
        missing.addAll(rules.missing(draft.agenda(), draft.text()));
        budgets.over(draft.agenda(), draft.text()).ifPresent(missing::add);
        return missing;
    }

    private DraftDetail detail(Draft draft) {
        var agenda = draft.agenda();
        return new DraftDetail(
                agenda.line(),
                agenda.space(),
                draft.text(),
                draft.items().stream().sorted(Item.AS_IT_READS).map(Item::draft).toList(),
                missing(draft),
                permissions.mayPut(agenda.space()));
    }
}
