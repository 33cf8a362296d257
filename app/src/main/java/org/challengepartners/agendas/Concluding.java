package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the agreement on a version to its end: objections are talked through, and from the deadline on the lead adopts it if the
 * rules of the hub hold (agenda.md 3, rows 9 to 11 and 14).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Concluding {

    private final Agendas agendas;
    private final Rounds rounds;
    private final AgreementRows rows;
    private final AskedSchools asked;
    private final Positions positions;
    private final Adoptions adoptions;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final AgendaNotices notices;
    private final YearEnds ends;

    Concluding(
            Agendas agendas,
            Rounds rounds,
            AgreementRows rows,
            AskedSchools asked,
            Positions positions,
            Adoptions adoptions,
            AgendaPermissions permissions,
            Signing signing,
            AgendaNotices notices,
            YearEnds ends) {
        this.agendas = agendas;
        this.rounds = rounds;
        this.rows = rows;
        this.asked = asked;
        this.positions = positions;
        this.adoptions = adoptions;
        this.permissions = permissions;
        this.signing = signing;
        this.notices = notices;
        this.ends = ends;
    }

    /** How far the agreement has come; empty for a draft, and for an agenda that the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<AgreementDetail> find(AgendaId id) {
        return agendas.findById(id)
                .filter(agenda -> permissions.maySee(agenda) && agenda.version().isPresent())
                .map(this::detail);
    }

    /**
     * Adopts the version before the schools: from the deadline on, if quorum and threshold hold and no objection is open.
     *
     * @throws java.util.NoSuchElementException if the person leads no hub with such an agenda
     */
    public ConcludeResult adopt(AgendaId id) {
        var agenda = led(id);
        if (!agenda.state().isAnswered()) {
            return new ConcludeResult.Gone();
        }
        var round = rounds.of(agenda, signing.today());
        var hindrances = round.hindrances();
        if (!hindrances.isEmpty()) {
            return new ConcludeResult.Hindered(hindrances);
        }
        adoptions.save(agenda.conclude(
                round.version(), round.tally(), round.rules(), signing.now().at()));
        agendas.save(agenda);
        notices.adopted(agenda, round.version(), round.asked());
        return new ConcludeResult.Done(true);
    }

    /**
     * Records that a school's objection was talked through and stands. Its head accepts that; from the end of the talks on the
     * record counts by itself.
     *
     * @param tried what was tried
     * @throws java.util.NoSuchElementException if the person leads no hub with such an agenda
     */
    public ConcludeResult record(AgendaId id, SchoolId school, String tried) {
        var agenda = led(id);
        if (!agenda.state().isAnswered()) {
            return new ConcludeResult.Gone();
        }
        var problems = new ArrayList<Problem>();
        var words = new Typed(problems)
                .needed(Field.REASON, tried, Limits.PARAGRAPH, "Enter what was tried to meet the objection");
        var objection = objection(agenda, school);
        if (objection.isEmpty()) {
            return new ConcludeResult.Gone();
        }
        if (!problems.isEmpty()) {
            return new ConcludeResult.Wrong(problems);
        }
        rows.record(agenda, objection.get(), words, signing.now());
        agenda.talkedThrough(school);
        resume(agenda);
        notices.recorded(agenda, objection.get(), words, signing.now().name());
        return new ConcludeResult.Done(false);
    }

    /**
     * Accepts for the school that objects that its objection stands.
     *
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an agenda
     */
    public ConcludeResult accept(AgendaId id, SchoolId school) {
        var agenda = agendas.hold(id).filter(permissions::maySee).orElseThrow();
        var own = permissions.speaksFor(agenda.hub()).stream()
                .anyMatch(mine -> mine.school().equals(school));
        var objection = own && agenda.state().isAnswered() ? objection(agenda, school) : Optional.<Position>empty();
        if (objection.isEmpty()
                || !rounds.of(agenda, signing.today()).standing().containsKey(school)) {
            return new ConcludeResult.Gone();
        }
        rows.accept(agenda, objection.get(), signing.now());
        agenda.talkedThrough(school);
        resume(agenda);
        return new ConcludeResult.Done(false);
    }

    /**
     * Lets a school that joined the hub later stand to what the others agreed.
     *
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an agenda
     */
    public ConcludeResult adhere(AgendaId id, SchoolId school) {
        var agenda = agendas.hold(id).filter(permissions::maySee).orElseThrow();
        var joiner = joiners(agenda).stream()
                .filter(mine -> mine.school().equals(school))
                .findFirst();
        if (joiner.isEmpty()) {
            return new ConcludeResult.Gone();
        }
        rows.adhere(agenda, rounds.of(agenda, signing.today()).version(), joiner.get(), signing.now());
        agenda.adheredTo(school);
        agendas.save(agenda);
        return new ConcludeResult.Done(false);
    }

    private void resume(Agenda agenda) {
        if (rounds.of(agenda, signing.today()).open() == 0) {
            agenda.resume();
        }
        agendas.save(agenda);
    }

    private Agenda led(AgendaId id) {
        return agendas.hold(id).filter(held -> permissions.mayPut(held.space())).orElseThrow();
    }

    private Optional<Position> objection(Agenda agenda, SchoolId school) {
        var round = rounds.of(agenda, signing.today());
        return round.objecting().stream()
                .filter(one -> one.school().equals(school))
                .flatMap(one -> Optional.ofNullable(round.latest().get(one.school())).stream())
                .findFirst();
    }

    /** The reader's schools that belong to the hub, were not asked about the adopted version and have not adhered, while the year is open. */
    private List<HubMember> joiners(Agenda agenda) {
        if (!ends.phase(agenda).isOpen()) {
            return List.of();
        }
        var bound = asked.of(agenda.id(), agenda.version().orElseThrow()).stream()
                .map(AskedSchool::school)
                .collect(Collectors.toSet());
        rows.adherences(agenda.id()).forEach(one -> bound.add(one.school()));
        return permissions.speaksFor(agenda.hub()).stream()
                .filter(mine -> !bound.contains(mine.school()))
                .toList();
    }

    private AgreementDetail detail(Agenda agenda) {
        var today = signing.today();
        var round = rounds.of(agenda, today);
        var answers = positions.of(agenda.id());
        var all = asked.of(agenda.id(), round.version().number());
        var adoption = agenda.isOpen()
                ? Optional.<AdoptionRecord>empty()
                : adoptions.findById(agenda.id()).map(Adoption::shown);
        var leftOn = rows.left(agenda, today);
        var own = permissions.speaksFor(agenda.hub());
        return new AgreementDetail(
                agenda.line(),
                agenda.space(),
                round.version().summary(),
                round.text(),
                agenda.answerBy(),
                agenda.resolveBy(),
                round.rules(),
                adoption.map(AdoptionRecord::tally).orElseGet(round::tally),
                agenda.isOpen() ? round.hindrances() : List.of(),
                all.stream()
                        .map(school -> SchoolAnswer.of(school, round.version().number(), answers))
                        .toList(),
                agenda.isOpen()
                        ? round.objecting().stream()
                                .map(school -> shown(round, school, own))
                                .toList()
                        : List.of(),
                rows.errata(round.version()),
                rows.adherences(agenda.id()),
                all.stream()
                        .filter(school -> leftOn.containsKey(school.school()))
                        .collect(Collectors.toMap(AskedSchool::name, school -> leftOn.get(school.school()))),
                permissions.mySchools(agenda.hub()).stream()
                        .filter(mine -> round.asked().stream()
                                .anyMatch(school -> school.school().equals(mine.school())))
                        .toList(),
                joiners(agenda),
                adoption,
                permissions.mayPut(agenda.space()));
    }

    private static ShownObjection shown(Round round, AskedSchool school, List<HubMember> own) {
        var standing = Optional.ofNullable(round.standing().get(school.school()));
        var mine = own.stream().anyMatch(one -> one.school().equals(school.school()));
        return new ShownObjection(
                school.school(),
                school.name(),
                Objects.requireNonNull(round.latest().get(school.school())).given(),
                standing,
                mine && standing.filter(one -> !one.isAccepted()).isPresent());
    }
}
