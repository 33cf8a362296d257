package org.challengepartners.agendas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.OwnHubs;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hub's lead consults its schools on a draft, and answers each amendment with a reason (agenda.md 3, rows 3 to 5). What she
 * takes in makes the next version, and what was said on an earlier one stays there.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class Hearing {

    /** How many working days inside term schools have at least (agenda.md 3, row 3). */
    static final int DAYS = 10;

    private final Agendas agendas;
    private final Items items;
    private final ConsultationRows rows;
    private final AmendmentRows amendments;
    private final TakingIn takingIn;
    private final AgendaPermissions permissions;
    private final OwnHubs hubs;
    private final HubDays days;
    private final Signing signing;
    private final ConsultationNotices notices;

    Hearing(
            Agendas agendas,
            Items items,
            ConsultationRows rows,
            AmendmentRows amendments,
            TakingIn takingIn,
            AgendaPermissions permissions,
            OwnHubs hubs,
            HubDays days,
            Signing signing,
            ConsultationNotices notices) {
        this.agendas = agendas;
        this.items = items;
        this.rows = rows;
        this.amendments = amendments;
        this.takingIn = takingIn;
        this.permissions = permissions;
        this.hubs = hubs;
        this.days = days;
        this.signing = signing;
        this.notices = notices;
    }

    /** What opening a consultation would do; empty unless the person leads the hub and its agenda is a draft. */
    @Transactional(readOnly = true)
    public Optional<OpeningPreview> preview(AgendaId id) {
        return agendas.findById(id)
                .filter(agenda -> permissions.mayPut(agenda.space()) && agenda.state() == AgendaState.DRAFT)
                .map(agenda -> new OpeningPreview(
                        agenda.line(),
                        agenda.text(items.of(id)),
                        days.plus(agenda.hub(), signing.today(), DAYS),
                        hubs.members(agenda.hub())));
    }

    /**
     * Shows the draft to the schools as version 0.1, and asks what they say.
     *
     * @param until the last day on which they speak, in Europe/London
     * @throws java.util.NoSuchElementException if the person leads no hub with such an agenda
     */
    public OpenResult open(AgendaId id, LocalDate until) {
        var agenda = hold(id);
        if (agenda.state() != AgendaState.DRAFT) {
            return new OpenResult.Closed();
        }
        var earliest = days.plus(agenda.hub(), signing.today(), DAYS);
        if (until.isBefore(earliest)) {
            return new OpenResult.TooShort(earliest);
        }
        if (until.isAfter(agenda.year().lastDay())) {
            return new OpenResult.TooLate(agenda.year().lastDay());
        }
        var text = agenda.text(items.of(id));
        if (text.items().isEmpty() || hubs.members(agenda.hub()).isEmpty()) {
            return new OpenResult.NotReady();
        }
        agenda.consult(until);
        show(agenda, "Opened to the schools");
        notices.consulted(agenda, until, signing.now().name());
        return new OpenResult.Opened(until);
    }

    /**
     * Shows the schools the words that the writers have changed since the version that they read.
     *
     * @throws java.util.NoSuchElementException if the person leads no hub with such an agenda
     */
    public HearResult showChanges(AgendaId id) {
        var agenda = hold(id);
        if (agenda.state() != AgendaState.CONSULTATION) {
            return new HearResult.Closed();
        }
        if (agenda.text(items.of(id)).equals(rows.versions(id).getLast().text())) {
            return new HearResult.Answered(agenda.draftNo().orElseThrow());
        }
        return new HearResult.Answered(show(agenda, "Changed by its writers"));
    }

    /**
     * Answers an amendment, once: as it was proposed, in other words, or not. The school that proposed it is told.
     *
     * @param how ACCEPTED, MERGED or DECLINED
     * @param merged the words that go in, if they are others; null otherwise
     * @throws java.util.NoSuchElementException if the person leads no hub with such an amendment
     */
    public HearResult answer(AmendmentId id, AmendmentState how, String reason, @Nullable ItemForm merged) {
        var agenda = amendments
                .agendaOf(id)
                .flatMap(agendas::hold)
                .filter(held -> permissions.mayPut(held.space()))
                .orElseThrow();
        if (agenda.state() != AgendaState.CONSULTATION) {
            return new HearResult.Closed();
        }
        var held = amendments.of(agenda.id(), List.of()).stream()
                .filter(one -> one.shown().id().equals(id))
                .findFirst()
                .orElseThrow();
        if (!held.shown().waits()) {
            return new HearResult.AnsweredAlready();
        }
        var problems = new ArrayList<Problem>();
        var because =
                new Typed(problems).needed(Field.REASON, reason, Limits.PARAGRAPH, "Enter the reason for your answer");
        var draft = new Draft(agenda, items.of(agenda.id()));
        var words = takingIn.words(draft, held.shown(), how, merged, problems);
        if (!problems.isEmpty()) {
            return new HearResult.Wrong(problems);
        }
        return take(new TakingIn.Answering(draft, held, how, because, words));
    }

    private HearResult take(TakingIn.Answering answering) {
        var agenda = answering.draft().agenda();
        var amendment = answering.amendment();
        Integer made = null;
        if (answering.how() != AmendmentState.DECLINED) {
            var refused = takingIn.putIn(answering);
            if (refused.isPresent()) {
                return refused.get();
            }
            made = show(
                    agenda, "%s an amendment of %s".formatted(answering.how().words(), amendment.schoolName()));
        }
        amendments.answer(
                amendment.id(),
                answering.how(),
                answering.because(),
                answering.words().orElse(null),
                made,
                signing.now());
        agenda.answered(amendment.id());
        agendas.save(agenda);
        notices.heard(
                agenda,
                answering.held(),
                answering.how(),
                answering.because(),
                signing.now().name());
        return new HearResult.Answered(agenda.draftNo().orElseThrow());
    }

    private int show(Agenda agenda, String because) {
        var draftNo = agenda.showNext();
        agendas.save(agenda);
        rows.show(agenda, draftNo, Canon.of(agenda.text(items.of(agenda.id()))), because, signing.now());
        return draftNo;
    }

    private Agenda hold(AgendaId id) {
        return agendas.hold(id).filter(held -> permissions.mayPut(held.space())).orElseThrow();
    }
}
