package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.tenancy.CommandId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A slip of the pen in the version before the schools is corrected when the heads of two schools say that it is one; their answers stay, and the
 * correction is shown. Whatever changes a figure or a clause is a new version (agenda.md 3, rows 7 and 8).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CorrectingTypos {

    private final Agendas agendas;
    private final Items items;
    private final Rounds rounds;
    private final AgreementRows rows;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final AgendaNotices notices;

    CorrectingTypos(
            Agendas agendas,
            Items items,
            Rounds rounds,
            AgreementRows rows,
            AgendaPermissions permissions,
            Signing signing,
            AgendaNotices notices) {
        this.agendas = agendas;
        this.items = items;
        this.rounds = rounds;
        this.rows = rows;
        this.permissions = permissions;
        this.signing = signing;
        this.notices = notices;
    }

    /**
     * Reports a slip, for two heads to confirm. A repeated command reports nothing again.
     *
     * @param form the words as they should read
     * @throws java.util.NoSuchElementException if the person leads no hub with such an agenda
     */
    public TypoResult report(CommandId command, AgendaId id, ItemId item, ItemForm form) {
        var agenda = agendas.hold(id)
                .filter(held -> permissions.mayPut(held.space()))
                .orElseThrow();
        var erratum = ErratumId.of(command);
        if (rows.agendaOf(erratum).isPresent()) {
            return new TypoResult.Done(false);
        }
        if (!agenda.state().isAnswered()) {
            return new TypoResult.Gone();
        }
        var round = rounds.of(agenda, signing.today());
        var before = round.text().find(item);
        if (before.isEmpty()) {
            return new TypoResult.Gone();
        }
        var reading = new ItemReading(agenda.year(), round.text());
        var after = reading.read(form);
        if (after.isEmpty()) {
            return new TypoResult.Wrong(reading.problems());
        }
        var substance = Slip.notOne(before.get(), after.get());
        if (substance.isPresent()) {
            return new TypoResult.Substance(substance.get());
        }
        rows.report(erratum, agenda, round.version(), item, before.get(), after.get(), signing.now());
        agenda.slipReported(erratum);
        agendas.save(agenda);
        notices.slip(agenda, round.asked(), signing.now().name());
        return new TypoResult.Done(false);
    }

    /**
     * Says for a school that is asked whether it is a slip; only its head does, no deputy. The head of a second school who says so
     * corrects it; one who says that it is not ends it, and the lead puts a new version instead.
     *
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an agenda
     */
    public TypoResult say(ErratumId id, boolean isSlip) {
        var agenda = rows.agendaOf(id)
                .flatMap(agendas::hold)
                .filter(permissions::maySee)
                .orElseThrow();
        var own = mine(agenda);
        if (own.isEmpty() || !agenda.state().isAnswered()) {
            return new TypoResult.Gone();
        }
        var round = rounds.of(agenda, signing.today());
        if (erratum(round, id).filter(Erratum::waits).isEmpty()) {
            return new TypoResult.Gone();
        }
        var by = signing.now();
        var _ = own.stream().anyMatch(school -> rows.say(agenda, id, isSlip, school, by)); // one person says it once
        var confirmed = erratum(round, id).filter(Erratum::isConfirmed);
        confirmed.ifPresent(this::correctTheDraft);
        agenda.slipReported(id);
        agendas.save(agenda);
        return new TypoResult.Done(confirmed.isPresent());
    }

    /** So that the next version has the correction too; words that the writers have changed since stay theirs. */
    private void correctTheDraft(Erratum erratum) {
        items.findById(erratum.item())
                .filter(item -> item.text().equals(erratum.before()))
                .ifPresent(item -> {
                    item.reword(erratum.after(), signing.now());
                    items.save(item);
                });
    }

    private Optional<Erratum> erratum(Round round, ErratumId id) {
        return rows.errata(round.version()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private List<HubMember> mine(Agenda agenda) {
        var round = rounds.of(agenda, signing.today());
        return permissions.mySchools(agenda.hub()).stream()
                .filter(own -> round.asked().stream()
                        .anyMatch(school -> school.school().equals(own.school())))
                .toList();
    }
}
