package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hub's lead notes after a meeting how the priorities stand, opens the review of the year, and publishes its statement when all targets
 * and all lines of the budget are closed (agenda.md 3, rows 15 to 17). To everybody else there is no such agenda:
 * {@link java.util.NoSuchElementException}.
 */
@Service
@Transactional
@PreAuthorize("hasRole('hub-lead')")
public class EndingYear {

    private static final int LONGEST_STATEMENT = 10_000;
    private static final String OVER = "The statement of this year is published, so everything stays as it is";

    private final Agendas agendas;
    private final YearEnds ends;
    private final YearEndPages pages;
    private final AgreedText agreed;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final YearEndNotices notices;
    private final ApplicationEventPublisher events;

    EndingYear(
            Agendas agendas,
            YearEnds ends,
            YearEndPages pages,
            AgreedText agreed,
            AgendaPermissions permissions,
            Signing signing,
            YearEndNotices notices,
            ApplicationEventPublisher events) {
        this.agendas = agendas;
        this.ends = ends;
        this.pages = pages;
        this.agreed = agreed;
        this.permissions = permissions;
        this.signing = signing;
        this.notices = notices;
        this.events = events;
    }

    /** Notes how a priority stands, after a meeting that was held or while it is in progress. */
    public StepResult review(
            AgendaId id, ItemId priority, MeetingId meeting, @Nullable TargetStatus status, String wording) {
        var agenda = mine(id);
        var page = pages.of(agenda);
        var _ = page.priorities().stream()
                .filter(one -> one.id().equals(priority))
                .findFirst()
                .orElseThrow();
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var judged = typed.chosen(Field.STATUS, status, "Choose how the priority stands");
        var words = typed.optional(Field.REASON, wording, Limits.PARAGRAPH);
        if (!page.phase().isOpen()) {
            return new StepResult.NotNow(OVER);
        }
        if (page.held().stream().noneMatch(one -> one.id().equals(meeting))) {
            return new StepResult.NotNow("A priority is reviewed at a meeting that was held. Hold the meeting first");
        }
        if (judged == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        ends.review(agenda, priority, meeting, judged, words, signing.now());
        events.publishEvent(new PriorityReviewed(agenda.space(), priority));
        return new StepResult.Done();
    }

    /** Opens the review of the year: each head is asked what helped. */
    public StepResult open(AgendaId id) {
        var agenda = mine(id);
        if (ends.find(id).isEmpty()) {
            var by = signing.now();
            ends.open(agenda, by);
            events.publishEvent(new YearEndOpened(agenda.space(), id));
            notices.opened(agenda.line(), notices.people(agenda.hub()), by.name());
        }
        return new StepResult.Done();
    }

    /**
     * Saves the statement.
     *
     * @param revision that the writer had before her; what another wrote since is never overwritten unseen
     */
    public MinutesResult write(AgendaId id, int revision, String words) {
        mine(id);
        var problems = new ArrayList<Problem>();
        var text = new Typed(problems).needed(Field.ABOUT, words, LONGEST_STATEMENT, "Enter what came of the year");
        var end = ends.find(id).filter(one -> one.published().isEmpty());
        if (end.isEmpty()) {
            return new MinutesResult.NotNow("The statement is written while the review of the year is open");
        }
        if (!problems.isEmpty()) {
            return new MinutesResult.Wrong(problems.getFirst());
        }
        if (end.get().statement().equals(text)) {
            return new MinutesResult.Saved(end.get().revision());
        }
        if (end.get().revision() != revision) {
            return new MinutesResult.Stale(
                    end.get().statement(), end.get().writtenBy(), end.get().revision());
        }
        ends.write(id, text, signing.now());
        events.publishEvent(new StatementWritten(mine(id).space(), id));
        return new MinutesResult.Saved(revision + 1);
    }

    /** Publishes the statement, which cannot be undone: nothing of the year changes any more. */
    public StepResult publish(AgendaId id) {
        var agenda = mine(id);
        var end = ends.find(id);
        if (end.isEmpty()) {
            return new StepResult.NotNow("Open the review of the year first");
        }
        if (end.get().published().isPresent()) {
            return new StepResult.Done();
        }
        var open = pages.open(agenda, agreed.of(agenda));
        if (!open.isEmpty()) {
            return new StepResult.NotNow(String.join(". ", open));
        }
        if (end.get().statement().isEmpty()) {
            return new StepResult.NotNow("Write and save the statement first");
        }
        var by = signing.now();
        ends.publish(id, by);
        events.publishEvent(new StatementPublished(agenda.space(), id));
        notices.published(agenda.line(), notices.people(agenda.hub()), by.name());
        return new StepResult.Done();
    }

    private Agenda mine(AgendaId id) {
        return agendas.hold(id)
                .filter(agenda ->
                        permissions.mayPut(agenda.space()) && agenda.state().isAdopted())
                .orElseThrow();
    }
}
