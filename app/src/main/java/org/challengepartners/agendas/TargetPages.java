package org.challengepartners.agendas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.OwnHubs;
import org.challengepartners.membership.SchoolId;
import org.springframework.stereotype.Component;

/** Puts the targets of an adopted agenda together with what was said of them, for whoever may see it. */
@Component
class TargetPages {

    /** How many weeks may pass before the first check-in, if nobody has said anything of the target. */
    private static final int A_TERM = 13;

    private final Agendas agendas;
    private final AgreedText agreed;
    private final TargetRows rows;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Clock clock;

    TargetPages(
            Agendas agendas,
            AgreedText agreed,
            TargetRows rows,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Clock clock) {
        this.agendas = agendas;
        this.agreed = agreed;
        this.rows = rows;
        this.permissions = permissions;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** The page of an agenda; empty unless it is adopted and the reader may see it. */
    Optional<TargetsPage> of(AgendaId id) {
        return agendas.findById(id)
                .filter(agenda -> agenda.state().isAdopted() && permissions.maySee(agenda))
                .map(this::page);
    }

    private TargetsPage page(Agenda agenda) {
        var text = agreed.of(agenda);
        var targets = text.priorities().stream()
                .flatMap(priority -> text.targetsOf(priority.id()).stream())
                .toList();
        var told = new Told(
                rows.checkIns(agenda.id()),
                rows.ends(agenda.id()),
                rows.published(agenda.id()),
                rows.values(
                        agenda.hub(), targets.stream().map(AgendaText.Part::id).toList()),
                hubs.members(agenda.hub()),
                permissions.mySchools(agenda.hub()),
                permissions.mayPut(agenda.space()));
        return new TargetsPage(
                agenda.line(),
                targets.stream().map(part -> detail(agenda, text, part, told)).toList(),
                told.leads());
    }

    private TargetDetail detail(Agenda agenda, AgendaText text, AgendaText.Part<ItemText.Target> part, Told told) {
        var target = part.text();
        var checkIns = told.checkIns().getOrDefault(part.id(), List.of());
        var end = Optional.ofNullable(told.ends().get(part.id()));
        var staleFrom = checkIns.isEmpty()
                ? agenda.year().firstDay().plusWeeks(A_TERM * 3L / 2)
                : checkIns.getFirst().staleFrom();
        var first = checkIns.isEmpty() ? null : checkIns.getLast().value();
        return new TargetDetail(
                agenda.line(),
                agenda.space(),
                part.id(),
                text.titleOf(target.priority()).orElse(""),
                target,
                checkIns,
                Optional.ofNullable(
                        target.baseline().value() == null
                                ? first
                                : target.baseline().value()),
                end.isEmpty() && !LocalDate.now(clock).isBefore(staleFrom),
                end,
                told.published().getOrDefault(part.id(), List.of()),
                values(part.id(), told.mine(), told),
                told.leads() ? values(part.id(), told.members(), told) : List.of(),
                told.leads());
    }

    private static List<SchoolValues> values(ItemId target, List<HubMember> schools, Told told) {
        var own = told.values().getOrDefault(target, Map.of());
        return schools.stream()
                .map(school ->
                        new SchoolValues(school.school(), school.name(), own.getOrDefault(school.school(), List.of())))
                .toList();
    }

    /** What was said of an agenda's targets, read once for all of them. */
    private record Told(
            Map<ItemId, List<CheckIn>> checkIns,
            Map<ItemId, TargetEnd> ends,
            Map<ItemId, List<PublishedValue>> published,
            Map<ItemId, Map<SchoolId, List<SchoolValue>>> values,
            List<HubMember> members,
            List<HubMember> mine,
            boolean leads) {}
}
