package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schools of a hub are consulted on a draft of its agenda: their heads say something about a passage and propose
 * amendments, each on the version that she has read (agenda.md 3, rows 3 to 5).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Consulting {

    private final Agendas agendas;
    private final ConsultationPages pages;
    private final ConsultationRows rows;
    private final AmendmentRows amendments;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final ConsultationNotices notices;

    Consulting(
            Agendas agendas,
            ConsultationPages pages,
            ConsultationRows rows,
            AmendmentRows amendments,
            AgendaPermissions permissions,
            Signing signing,
            ConsultationNotices notices) {
        this.agendas = agendas;
        this.pages = pages;
        this.rows = rows;
        this.amendments = amendments;
        this.permissions = permissions;
        this.signing = signing;
        this.notices = notices;
    }

    /** The consultation on an agenda, also when it is over; empty for one that never was, or that the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<ConsultationDetail> find(AgendaId id) {
        return agendas.findById(id)
                .filter(agenda -> permissions.maySee(agenda) && agenda.draftNo().isPresent())
                .map(pages::of);
    }

    /**
     * Says something about a passage for a school. A repeated command says nothing again.
     *
     * @param draftNo the version that the person has read, with which it stays
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an agenda
     */
    public SayResult say(CommandId command, AgendaId id, int draftNo, SchoolId school, RemarkForm form) {
        var agenda = agendas.hold(id).filter(permissions::maySee).orElseThrow();
        if (rows.wasSaid(command.value())) {
            return new SayResult.Said();
        }
        if (!agenda.hears(signing.today())) {
            return new SayResult.Closed();
        }
        var about = read(agenda, draftNo).flatMap(text -> text.find(form.item()));
        var own = mine(agenda, school);
        if (about.isEmpty() || own.isEmpty()) {
            return new SayResult.NotThere();
        }
        var problems = new ArrayList<Problem>();
        var said = said(form, about.get(), problems);
        if (!problems.isEmpty()) {
            return new SayResult.Wrong(problems);
        }
        var remark = RemarkId.of(command);
        rows.say(agenda, remark, draftNo, own.get(), said, signing.now());
        agenda.spokenAbout(remark);
        agendas.save(agenda);
        return new SayResult.Said();
    }

    /**
     * Replies to what a school said; the writers of the agenda do.
     *
     * @throws java.util.NoSuchElementException if the person writes no agenda with such a remark
     */
    public SayResult reply(CommandId command, RemarkId to, String words) {
        var agenda = rows.agendaOf(to)
                .flatMap(agendas::hold)
                .filter(held -> permissions.mayDraft(held.space()))
                .orElseThrow();
        if (rows.wasSaid(command.value())) {
            return new SayResult.Said();
        }
        if (agenda.state() != AgendaState.CONSULTATION) {
            return new SayResult.Closed();
        }
        var problems = new ArrayList<Problem>();
        var reply = new Typed(problems).needed(Field.REMARK, words, Limits.PARAGRAPH, "Enter what you reply");
        if (!problems.isEmpty()) {
            return new SayResult.Wrong(problems);
        }
        var remark = RemarkId.of(command);
        rows.remarks(agenda.id(), rows.versions(agenda.id())).stream()
                .filter(said -> said.id().equals(to))
                .findFirst()
                .ifPresent(said -> rows.reply(agenda, remark, said, reply, signing.now()));
        agenda.spokenAbout(remark);
        agendas.save(agenda);
        return new SayResult.Said();
    }

    /**
     * Proposes for a school that something be added, changed or taken off. A repeated command proposes nothing again.
     *
     * @param draftNo the version that the person has read; its words stay beside the proposal
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an agenda
     */
    public SayResult propose(CommandId command, AgendaId id, int draftNo, SchoolId school, AmendmentForm form) {
        var agenda = agendas.hold(id).filter(permissions::maySee).orElseThrow();
        if (amendments.agendaOf(AmendmentId.of(command)).isPresent()) {
            return new SayResult.Said();
        }
        if (!agenda.hears(signing.today())) {
            return new SayResult.Closed();
        }
        var text = read(agenda, draftNo);
        var before = text.flatMap(read -> Optional.ofNullable(form.item()).flatMap(read::find));
        var own = mine(agenda, school);
        var isNew = form.kind() == AmendmentKind.ADD;
        if (text.isEmpty() || own.isEmpty() || before.isPresent() == isNew) {
            return new SayResult.NotThere();
        }
        var problems = new ArrayList<Problem>();
        var because = new Typed(problems)
                .needed(Field.BECAUSE, form.because(), Limits.PARAGRAPH, "Enter why your school proposes this");
        var proposed = words(agenda, form, text.get(), problems);
        var item = before.isPresent() && form.item() != null ? form.item() : ItemId.of(command);
        proposed.filter(words -> !text.get().canTake(item, words))
                .ifPresent(_ -> problems.add(
                        new Problem(Field.BECAUSE, "The agenda has one already: propose a change of that one")));
        before.filter(words -> words.equals(proposed.orElse(null)))
                .ifPresent(_ -> problems.add(new Problem(Field.BECAUSE, "Change the words: they read as they did")));
        if (!problems.isEmpty()) {
            return new SayResult.Wrong(problems);
        }
        var by = signing.now();
        var amendment = AmendmentId.of(command);
        amendments.propose(
                agenda,
                draftNo,
                new ShownAmendment(
                        amendment,
                        draftNo,
                        form.kind(),
                        item,
                        before,
                        proposed,
                        because,
                        school,
                        own.get().name(),
                        by.name(),
                        by.at(),
                        AmendmentState.PROPOSED,
                        Optional.empty(),
                        true),
                by.person());
        agenda.askedToChange(amendment);
        agendas.save(agenda);
        notices.proposed(agenda, own.get().name(), by.name());
        return new SayResult.Said();
    }

    /**
     * Takes back what the person's school proposed, while it waits.
     *
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an amendment
     */
    public SayResult takeBack(AmendmentId id) {
        var agenda = amendments
                .agendaOf(id)
                .flatMap(agendas::hold)
                .filter(permissions::maySee)
                .orElseThrow();
        var waiting = amendments.of(agenda.id(), permissions.speaksFor()).stream()
                .map(AmendmentRows.Held::shown)
                .filter(one -> one.id().equals(id) && one.mine())
                .findFirst();
        if (waiting.isEmpty()) {
            return new SayResult.NotThere();
        }
        if (!waiting.get().waits()) {
            return new SayResult.Closed();
        }
        amendments.answer(id, AmendmentState.WITHDRAWN, "", null, null, signing.now());
        agenda.answered(id);
        agendas.save(agenda);
        return new SayResult.Said();
    }

    private RemarkForm said(RemarkForm form, ItemText about, List<Problem> problems) {
        var typed = new Typed(problems);
        var words = typed.needed(Field.REMARK, form.words(), Limits.PARAGRAPH, "Enter what your school says");
        var quoted = typed.optional(Field.QUOTED, form.quoted(), Limits.PARAGRAPH);
        if (form.part() == PassagePart.WHOLE) {
            return new RemarkForm(form.item(), form.part(), "", words);
        }
        var text = PassagePart.of(about).get(form.part());
        if (text == null) {
            typed.wrong(Field.PART, "Choose which part you speak about");
        } else if (!text.contains(quoted)) {
            typed.wrong(Field.QUOTED, "Enter words as they stand in this part, or leave this empty");
        }
        return new RemarkForm(form.item(), form.part(), quoted, words);
    }

    private static Optional<ItemText> words(
            Agenda agenda, AmendmentForm form, AgendaText text, List<Problem> problems) {
        var words = form.words();
        if (form.kind() == AmendmentKind.REMOVE) {
            return Optional.empty();
        }
        if (words == null) {
            problems.add(new Problem(Field.BECAUSE, "Enter how it should read"));
            return Optional.empty();
        }
        var reading = new ItemReading(agenda.year(), text);
        var read = reading.read(words);
        problems.addAll(reading.problems());
        return read;
    }

    private Optional<AgendaText> read(Agenda agenda, int draftNo) {
        return rows.versions(agenda.id()).stream()
                .filter(version -> version.shown().draftNo() == draftNo)
                .map(ConsultationRows.Version::text)
                .findFirst();
    }

    private Optional<HubMember> mine(Agenda agenda, SchoolId school) {
        return permissions.speaksFor(agenda.hub()).stream()
                .filter(own -> own.school().equals(school))
                .findFirst();
    }
}
