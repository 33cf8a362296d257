package org.challengepartners.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.CommandId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a hub read the course and the end of an agenda's year; each head says for her school what helped. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReviewingYear {

    private final Agendas agendas;
    private final YearEnds ends;
    private final YearEndPages pages;
    private final AgendaPermissions permissions;
    private final Signing signing;
    private final ApplicationEventPublisher events;

    ReviewingYear(
            Agendas agendas,
            YearEnds ends,
            YearEndPages pages,
            AgendaPermissions permissions,
            Signing signing,
            ApplicationEventPublisher events) {
        this.agendas = agendas;
        this.ends = ends;
        this.pages = pages;
        this.permissions = permissions;
        this.signing = signing;
        this.events = events;
    }

    /** The year of an agenda; empty unless it is adopted and the reader may see it, whether or not it exists. */
    @Transactional(readOnly = true)
    public Optional<YearEndDetail> find(AgendaId id) {
        return pages.adopted(agendas.findById(id)).map(pages::of);
    }

    /** The years at their end that wait for the reader: for what her school says, or for their statement; few. */
    @Transactional(readOnly = true)
    public List<AwaitedYear> awaitingMe() {
        return ends.running().stream()
                .flatMap(id -> pages.adopted(agendas.findById(id)).stream())
                .map(this::awaited)
                .filter(year -> year.leads() || !year.schools().isEmpty())
                .toList();
    }

    private AwaitedYear awaited(Agenda agenda) {
        var own = permissions.mySchools(agenda.hub());
        var ids = own.stream().map(HubMember::school).toList();
        return new AwaitedYear(
                agenda.id(),
                agenda.line().hub(),
                agenda.year(),
                own.isEmpty()
                        ? List.of()
                        : ends.reviews(agenda.id(), own).stream()
                                .filter(review -> ids.contains(review.school())
                                        && review.said().isEmpty())
                                .map(YearEndDetail.Review::name)
                                .toList(),
                permissions.mayPut(agenda.space()));
    }

    /**
     * Takes what a school says; it can be said anew until the statement is published.
     *
     * @param command made when the form opened; a repeat says nothing again
     * @throws java.util.NoSuchElementException if the person heads no such school of the agenda's hub
     */
    public StepResult give(CommandId command, AgendaId id, SchoolId school, YearReviewForm form) {
        var agenda = pages.adopted(agendas.hold(id)).orElseThrow();
        var own = permissions.mySchools(agenda.hub()).stream()
                .filter(one -> one.school().equals(school))
                .findFirst()
                .orElseThrow();
        var problems = new ArrayList<Problem>();
        var typed = new Typed(problems);
        var helped = typed.needed(Field.ABOUT, form.helped(), Limits.PARAGRAPH, "Enter what helped your school");
        var evidence =
                typed.needed(Field.SOURCE, form.evidence(), Limits.PARAGRAPH, "Enter how you know that it helped");
        var next = typed.chosen(Field.OUTCOME, form.next(), "Choose whether to carry on, stop or change");
        var wording = next == WhatNext.CHANGE
                ? typed.needed(Field.WOULD_CHANGE, form.wording(), Limits.PARAGRAPH, "Enter what should change")
                : typed.optional(Field.WOULD_CHANGE, form.wording(), Limits.PARAGRAPH);
        if (ends.phase(agenda) != YearPhase.YEAR_END) {
            return new StepResult.NotNow("The review of this year is not open");
        }
        if (next == null || !problems.isEmpty()) {
            return new StepResult.Wrong(List.copyOf(problems));
        }
        ends.give(agenda, own, command, helped, evidence, next, wording, signing.now());
        events.publishEvent(new YearReviewed(agenda.space(), id));
        return new StepResult.Done();
    }
}
