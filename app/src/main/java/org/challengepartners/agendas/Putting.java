package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.OwnHubs;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hub's lead puts its agenda to the schools: every word is frozen, and the schools of that day are asked. */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class Putting {

    /** How many working days inside term schools have to answer; a default of ours. */
    static final int ANSWER_DAYS = 15;

    /** How many such days an objection is talked through (agenda.md 3, row 9). */
    static final int RESOLVE_DAYS = 15;

    private final Agendas agendas;
    private final Items items;
    private final FrozenVersions versions;
    private final AskedSchools asked;
    private final Positions positions;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final Signing signing;
    private final AgendaNotices notices;
    private final ConsultationRows consultation;
    private final AmendmentRows amendments;
    private final AgreementRows agreement;
    private final RulesOfHub rules;
    private final HubDays days;
    private final Budgets budgets;

    Putting(
            Agendas agendas,
            Items items,
            FrozenVersions versions,
            AskedSchools asked,
            Positions positions,
            AgendaPermissions permissions,
            OwnHubs hubs,
            Signing signing,
            AgendaNotices notices,
            ConsultationRows consultation,
            AmendmentRows amendments,
            AgreementRows agreement,
            RulesOfHub rules,
            HubDays days,
            Budgets budgets) {
        this.agendas = agendas;
        this.items = items;
        this.versions = versions;
        this.asked = asked;
        this.positions = positions;
        this.permissions = permissions;
        this.hubs = hubs;
        this.signing = signing;
        this.notices = notices;
        this.consultation = consultation;
        this.amendments = amendments;
        this.agreement = agreement;
        this.rules = rules;
        this.days = days;
        this.budgets = budgets;
    }

    /** What would be put to the schools; empty unless the person leads the hub and its agenda is not adopted. */
    @Transactional(readOnly = true)
    public Optional<PutPreview> preview(AgendaId id) {
        return agendas.findById(id)
                .filter(agenda -> permissions.mayPut(agenda.space()) && agenda.isOpen())
                .map(agenda -> preview(agenda, agenda.text(items.of(id))));
    }

    /**
     * Freezes the draft as the next version and asks the schools that belong to the hub today. Answers to earlier versions
     * count no more. Cannot be undone.
     *
     * @param textHash of the words that the lead has read
     * @throws java.util.NoSuchElementException if the person leads no hub with such an agenda
     */
    public PutResult put(AgendaId id, String textHash) {
        var agenda = agendas.hold(id)
                .filter(held -> permissions.mayPut(held.space()))
                .orElseThrow();
        if (!agenda.isOpen()) {
            return new PutResult.Closed();
        }
        var text = agenda.text(items.of(id));
        var canonical = Canon.of(text);
        if (!Canon.hash(canonical).equals(textHash)) {
            return new PutResult.ChangedMeanwhile();
        }
        var current = current(agenda);
        if (current.filter(frozen -> frozen.textHash().equals(textHash)
                        || agreement.corrected(frozen).equals(text))
                .isPresent()) {
            return new PutResult.Put(current.orElseThrow().number());
        }
        var schools = hubs.members(agenda.hub());
        var missing = missing(agenda, text, schools);
        return missing.isEmpty() ? freeze(agenda, canonical, schools) : new PutResult.NotReady(missing);
    }

    private PutResult freeze(Agenda agenda, String canonical, List<HubMember> schools) {
        var before = before(agenda);
        var answerBy = days.plus(agenda.hub(), signing.today(), ANSWER_DAYS);
        var frozen = versions.save(
                agenda.freeze(canonical, signing.now(), answerBy, days.plus(agenda.hub(), answerBy, RESOLVE_DAYS)));
        var asking = frozen.ask(schools);
        asking.forEach(asked::save);
        agendas.save(agenda);
        notices.put(agenda, frozen, asking, before.map(earlier -> Changes.between(earlier, frozen.text())));
        return new PutResult.Put(frozen.number());
    }

    private PutPreview preview(Agenda agenda, AgendaText text) {
        var schools = hubs.members(agenda.hub());
        return new PutPreview(
                agenda.line(),
                agenda.nextVersion(),
                text,
                Canon.hash(Canon.of(text)),
                schools,
                missing(agenda, text, schools),
                before(agenda).map(before -> Changes.between(before, text)),
                (int) positions.of(agenda.id()).stream()
                        .map(Position::school)
                        .distinct()
                        .count());
    }

    /** What the words lack, and what a consultation still waits for. */
    private List<String> missing(Agenda agenda, AgendaText text, List<HubMember> schools) {
        var missing = new ArrayList<>(Readiness.missing(text, schools));
        missing.addAll(rules.missing(agenda, text));
        budgets.over(agenda, text).ifPresent(missing::add);
        if (agenda.state() == AgendaState.CONSULTATION) {
            var waiting = amendments.of(agenda.id(), List.of()).stream()
                    .filter(one -> one.shown().waits())
                    .count();
            missing.addAll(Readiness.missing(agenda.consultedUntil().orElseThrow(), signing.today(), (int) waiting));
        }
        return missing;
    }

    /** The words that the schools know: of the version before them, else of the one they were consulted on last. */
    private Optional<AgendaText> before(Agenda agenda) {
        return current(agenda)
                .map(agreement::corrected)
                .or(() -> agenda.draftNo()
                        .map(_ -> consultation.versions(agenda.id()).getLast().text()));
    }

    private Optional<FrozenVersion> current(Agenda agenda) {
        return agenda.version().flatMap(number -> versions.findById(new FrozenVersion.Key(agenda.id(), number)));
    }
}
