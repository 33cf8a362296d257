package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.OwnHubs;
import org.springframework.stereotype.Component;

/** Puts the page of a year together for whoever of the hub may see it. */
@Component
class YearEndPages {

    private final YearEnds ends;
    private final AgreedText agreed;
    private final TargetRows targets;
    private final Budgets budgets;
    private final MeetingPages meetings;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;

    YearEndPages(
            YearEnds ends,
            AgreedText agreed,
            TargetRows targets,
            Budgets budgets,
            MeetingPages meetings,
            AgendaPermissions permissions,
            OwnHubs hubs) {
        this.ends = ends;
        this.agreed = agreed;
        this.targets = targets;
        this.budgets = budgets;
        this.meetings = meetings;
        this.permissions = permissions;
        this.hubs = hubs;
    }

    /** The year of an adopted agenda. */
    YearEndDetail of(Agenda agenda) {
        var text = agreed.of(agenda);
        var end = ends.find(agenda.id());
        var phase = ends.phase(agenda, end);
        var leads = permissions.mayPut(agenda.space());
        var standings = ends.standings(agenda.id());
        return new YearEndDetail(
                agenda.line(),
                agenda.space(),
                phase,
                text.priorities().stream()
                        .map(priority -> new YearEndDetail.Priority(
                                priority.id(),
                                priority.text().title(),
                                standings.getOrDefault(priority.id(), List.of())))
                        .toList(),
                ends.reviews(agenda.id(), hubs.members(agenda.hub())),
                open(agenda, text),
                end.map(YearEnds.YearEnd::statement).orElse(""),
                end.map(YearEnds.YearEnd::revision).orElse(0),
                end.flatMap(YearEnds.YearEnd::published),
                leads && phase.isOpen() ? held(agenda) : List.of(),
                phase == YearPhase.YEAR_END ? permissions.mySchools(agenda.hub()) : List.of(),
                leads);
    }

    /** What keeps the year from ending: targets and lines that are open. */
    List<String> open(Agenda agenda, AgendaText text) {
        var open = new ArrayList<String>();
        var ended = targets.ends(agenda.id());
        text.items().stream()
                .filter(item -> item.text() instanceof ItemText.Target && !ended.containsKey(item.id()))
                .map(item -> "End the target “%s”: its last value, or why it was not measured"
                        .formatted(((ItemText.Target) item.text()).statement()))
                .forEach(open::add);
        budgets.of(agenda, text, false).open().stream()
                .map(line -> "Say what “%s” cost, or why nothing was spent"
                        .formatted(line.text().what()))
                .forEach(open::add);
        return open;
    }

    private List<MeetingLine> held(Agenda agenda) {
        return meetings.of(agenda.hub(), agenda.year()).stream()
                .filter(meeting ->
                        meeting.state() == MeetingState.CLOSED || meeting.state() == MeetingState.IN_PROGRESS)
                .toList();
    }

    /** Whether the agenda is adopted and the reader of its hub. */
    Optional<Agenda> adopted(Optional<Agenda> found) {
        return found.filter(
                agenda -> permissions.maySee(agenda) && agenda.state().isAdopted());
    }
}
