package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies from the agenda that a hub adopted last onto its new draft: priorities that are still open, with their targets, the
 * ways of working, and how far a line of the budget may move (agenda.md 3, row 1). Nobody is told.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class CarryingForward {

    private final Agendas agendas;
    private final Items items;
    private final RulesOfHub rules;
    private final OriginRows origins;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final JdbcClient database;

    CarryingForward(
            Agendas agendas,
            Items items,
            RulesOfHub rules,
            OriginRows origins,
            AgendaPermissions permissions,
            Signing signing,
            JdbcClient database) {
        this.agendas = agendas;
        this.items = items;
        this.rules = rules;
        this.origins = origins;
        this.permissions = permissions;
        this.signing = signing;
        this.database = database;
    }

    /** What would be copied; empty unless the person leads the hub and its agenda is a draft. */
    @Transactional(readOnly = true)
    public Optional<CarryPreview> preview(AgendaId id) {
        return agendas.findById(id).filter(this::mayCarry).map(this::preview);
    }

    /**
     * Copies it; what is on the draft already is not copied again, so that a second time copies nothing.
     *
     * @return how many things were copied
     * @throws java.util.NoSuchElementException if the person leads no hub with such a draft
     */
    public int carry(AgendaId id) {
        var agenda = agendas.hold(id).filter(this::mayCarry).orElseThrow();
        var preview = preview(agenda);
        var place = new Draft(agenda, items.of(id)).nextPlace();
        var copies = new HashMap<ItemId, ItemId>();
        for (var old : preview.text().items()) {
            var copy = ItemId.of(CommandId.next());
            copies.put(old.id(), copy);
            items.save(new Item(agenda, copy, of(old.text(), copies), place++, signing.now()));
            items.flush();
            origins.cameFrom(agenda, copy, "Carried forward from %s".formatted(preview.from()));
            agenda.reworded(copy);
        }
        agendas.save(agenda);
        return copies.size();
    }

    private boolean mayCarry(Agenda agenda) {
        return permissions.mayPut(agenda.space()) && agenda.state() == AgendaState.DRAFT;
    }

    private CarryPreview preview(Agenda agenda) {
        var earlier = rules.earlier(agenda);
        var draft = agenda.text(items.of(agenda.id()));
        return new CarryPreview(
                agenda.line(),
                earlier.map(HubRules.Earlier::year).orElse(""),
                new AgendaText(
                        draft.hub(),
                        draft.schoolYear(),
                        earlier.map(before -> open(before.text(), draft)).orElse(List.of())));
    }

    private List<AgendaItem> open(AgendaText before, AgendaText draft) {
        var ended = ended(before);
        var there = new HashSet<String>();
        draft.priorities().forEach(priority -> there.add(priority.text().title()));
        draft.waysOfWorking().forEach(way -> there.add(way.text().clause()));
        var open = new ArrayList<AgendaItem>();
        for (var priority : before.priorities()) {
            var targets = before.targetsOf(priority.id()).stream()
                    .filter(target -> !ended.contains(target.id()))
                    .toList();
            var isOpen = !targets.isEmpty() || !priority.text().learningAim().isEmpty();
            if (isOpen && !there.contains(priority.text().title())) {
                open.add(new AgendaItem(priority.id(), priority.text()));
                targets.forEach(target -> open.add(new AgendaItem(target.id(), target.text())));
            }
        }
        before.waysOfWorking().stream()
                .filter(way -> !there.contains(way.text().clause()))
                .forEach(way -> open.add(new AgendaItem(way.id(), way.text())));
        if (draft.items().stream().noneMatch(item -> item.text() instanceof ItemText.BudgetRule)) {
            before.items().stream()
                    .filter(item -> item.text() instanceof ItemText.BudgetRule)
                    .forEach(open::add);
        }
        return open;
    }

    /** The targets that were met or dropped; all others are open. */
    private Set<ItemId> ended(AgendaText before) {
        var ids = before.items().stream().map(item -> item.id().value()).toArray(UUID[]::new);
        return new HashSet<>(database.sql(
                        "select item_id from agendas.target_end where item_id = any (?::uuid[]) and outcome in ('MET', 'DROPPED')")
                .param(ids)
                .query((row, _) -> new ItemId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The same words for the new year: a target serves the copied priority, and is due a year later. */
    private static ItemText of(ItemText words, Map<ItemId, ItemId> copies) {
        return words instanceof ItemText.Target target
                ? new ItemText.Target(
                        Optional.ofNullable(copies.get(target.priority())).orElseThrow(),
                        target.statement(),
                        target.measure(),
                        target.unit(),
                        target.direction(),
                        target.baseline(),
                        target.value(),
                        target.due().plusYears(1))
                : words;
    }
}
