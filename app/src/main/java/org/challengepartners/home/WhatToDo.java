package org.challengepartners.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.challengepartners.agendas.AgendaLine;
import org.challengepartners.agendas.AgendaLinks;
import org.challengepartners.agendas.AgendaReading;
import org.challengepartners.agendas.AwaitedAnswer;
import org.challengepartners.agendas.AwaitedYear;
import org.challengepartners.agendas.ReviewingYear;
import org.challengepartners.decisions.AwaitedVote;
import org.challengepartners.decisions.DecisionLinks;
import org.challengepartners.decisions.Voting;
import org.challengepartners.elections.AwaitedBallot;
import org.challengepartners.elections.ElectionLinks;
import org.challengepartners.elections.FollowingElections;
import org.challengepartners.reviews.ListingReportTasks;
import org.challengepartners.reviews.ReviewLinks;
import org.challengepartners.reviews.ReviewSummary;
import org.challengepartners.reviews.Reviewing;
import org.challengepartners.shell.DateWords;
import org.challengepartners.shell.Task;
import org.challengepartners.shell.TaskStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers from every room what needs the signed-in person. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WhatToDo {

    private final Voting voting;
    private final FollowingElections elections;
    private final AgendaReading agendas;
    private final ReviewingYear years;
    private final Reviewing reviewing;
    private final ListingReportTasks reportTasks;

    WhatToDo(
            Voting voting,
            FollowingElections elections,
            AgendaReading agendas,
            ReviewingYear years,
            Reviewing reviewing,
            ListingReportTasks reportTasks) {
        this.voting = voting;
        this.elections = elections;
        this.agendas = agendas;
        this.years = years;
        this.reviewing = reviewing;
        this.reportTasks = reportTasks;
    }

    /** All of it: first what has a date, the next to close at the top, then what has none. */
    public ToDo find() {
        var awaited = agendas.awaitingMyAnswer();
        return new ToDo(
                Stream.of(
                                votes(),
                                awaited.stream().map(WhatToDo::answer),
                                reportTasks.mine().stream(),
                                reviewing.openForMe().stream()
                                        .filter(review -> !review.state().hasDraft())
                                        .map(WhatToDo::review),
                                years.awaitingMe().stream().flatMap(WhatToDo::year),
                                agendas.myDrafts().stream().map(WhatToDo::draft))
                        .flatMap(tasks -> tasks)
                        .toList(),
                waitingForOthers(awaited));
    }

    /** The agendas before the schools of my hubs, but for those that wait for me. */
    private List<Task> waitingForOthers(List<AwaitedAnswer> awaited) {
        return agendas.mine().stream()
                .flatMap(hub -> hub.agendas().stream())
                .filter(line -> line.state().isAnswered())
                .filter(line ->
                        awaited.stream().noneMatch(answer -> answer.agenda().equals(line.id())))
                .map(WhatToDo::agreement)
                .toList();
    }

    private static Task vote(AwaitedVote vote) {
        return Task.of("Vote: " + vote.title(), DecisionLinks.proposal(vote.proposal()))
                .hint("For %s, open %s"
                        .formatted(vote.member().legalName(), vote.closing().words()))
                .mine(true);
    }

    /** Votes and ballots together, whichever closes first. */
    private Stream<Task> votes() {
        return Stream.concat(
                        voting.awaitingMe().stream()
                                .map(vote -> Map.entry(vote.closing().at(), vote(vote))),
                        elections.awaitingMe().stream()
                                .map(ballot -> Map.entry(ballot.closing().at(), ballot(ballot))))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static Task ballot(AwaitedBallot ballot) {
        return Task.of("Vote in the election: " + ballot.title(), ElectionLinks.ballot(ballot.election()))
                .hint("Secret ballot of %s, open %s"
                        .formatted(ballot.member().legalName(), ballot.closing().words()))
                .mine(true);
    }

    private static Task answer(AwaitedAnswer answer) {
        return Task.of(
                        "Answer the agenda of %s, version %s".formatted(answer.hub(), answer.version()),
                        AgendaLinks.agenda(answer.agenda()))
                .hint("For %s, put to your school on %s".formatted(answer.name(), DateWords.day(answer.since())))
                .mine(true);
    }

    private static Stream<Task> year(AwaitedYear year) {
        var path = AgendaLinks.year(year.agenda());
        var looksBack = year.schools().stream()
                .map(school -> Task.of("Look back on the year %s of %s".formatted(year.year(), year.hub()), path)
                        .hint("For %s: what helped, how you know, and whether to carry on".formatted(school))
                        .mine(true));
        var ends = Task.of("End the year %s of %s".formatted(year.year(), year.hub()), path)
                .hint("With a statement, when each target and each line of the budget has ended")
                .status(TaskStatus.IN_PROGRESS)
                .mine(true);
        return year.leads() ? Stream.concat(looksBack, Stream.of(ends)) : looksBack;
    }

    private static Task review(ReviewSummary review) {
        return Task.of("Write the findings on " + review.schoolName(), ReviewLinks.review(review.id()))
                .hint("Peer review, " + review.held().words())
                .status(TaskStatus.IN_PROGRESS)
                .mine(true);
    }

    private static Task draft(AgendaLine line) {
        return Task.of(
                        "Finish the agenda of %s for %s".formatted(line.hub(), line.year()),
                        AgendaLinks.agenda(line.id()))
                .hint("Its schools see it when you put it to agreement")
                .status(TaskStatus.IN_PROGRESS)
                .mine(true);
    }

    private static Task agreement(AgendaLine line) {
        return Task.of(
                        "Follow how the schools of %s answer the agenda for %s".formatted(line.hub(), line.year()),
                        AgendaLinks.agenda(line.id()))
                .status(TaskStatus.IN_PROGRESS);
    }
}
