package org.challengepartners.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.SignedInMember;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows representatives and the office what the members are asked, and what they said. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Following {

    private final Proposals proposals;
    private final Contests contests;
    private final Rolls rolls;
    private final Votes votes;
    private final Results results;
    private final ResolutionReading resolutions;
    private final PutToMeetings meetings;
    private final DecisionPermissions permissions;
    private final SignedInMember signedIn;
    private final DecisionNotices notices;
    private final Clock clock;

    Following(
            Proposals proposals,
            Contests contests,
            Rolls rolls,
            Votes votes,
            Results results,
            ResolutionReading resolutions,
            PutToMeetings meetings,
            DecisionPermissions permissions,
            SignedInMember signedIn,
            DecisionNotices notices,
            Clock clock) {
        this.proposals = proposals;
        this.contests = contests;
        this.rolls = rolls;
        this.votes = votes;
        this.results = results;
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.notices = notices;
        this.clock = clock;
    }

    /** The proposals: open ones first, the next to close at the top; none for a person who has no part in them. */
    public Slice<ProposalSummary> proposals(Pageable page) {
        if (!permissions.mayRead()) {
            return new SliceImpl<>(List.of());
        }
        var now = clock.instant();
        var lines = proposals.list(now, page);
        var passed = resolutions.passed(
                lines.getContent().stream().map(ProposalSummary::id).toList());
        var put =
                meetings.of(lines.getContent().stream().map(ProposalSummary::id).toList());
        return lines.map(summary -> summary.asOf(
                now,
                Optional.ofNullable(put.get(summary.id()))
                        .flatMap(PutToMeeting::endedAt)
                        .orElse(summary.closesAt()),
                passed.get(summary.id())));
    }

    /** A proposal; empty for one that is not there for this person, whether or not it exists. */
    public Optional<ProposalDetail> find(ProposalId id) {
        return proposals.findById(id).filter(found -> permissions.mayRead()).map(this::detail);
    }

    /** Everybody entitled to vote, by name, and once voting has closed with their votes; nobody for a stranger. */
    public Slice<RollLine> roll(ContestId contest, Pageable page) {
        if (!permissions.mayRead()) {
            return new SliceImpl<>(List.of());
        }
        var counted = results.byName(contest, page);
        return counted.hasContent()
                ? counted
                : rolls.list(contest, page).map(member -> new RollLine(member, Optional.empty(), 0));
    }

    /** Whether the reader can make a proposal. */
    public boolean mayPropose() {
        return permissions.mayPropose();
    }

    private ProposalDetail detail(Proposal proposal) {
        var now = clock.instant();
        var put = contests.findByProposal(proposal.id());
        var contest = put.filter(found -> found.terms().isEmpty()).map(found -> detail(found, now));
        var resolution = put.filter(found -> found.terms().isPresent()).map(found -> resolutions.detail(found, now));
        var meeting = Optional.ofNullable(meetings.of(List.of(proposal.id())).get(proposal.id()));
        var state = proposal.state()
                .asOf(
                        now,
                        put.map(found -> found.paper().closing().at())
                                .or(() -> meeting.flatMap(PutToMeeting::endedAt))
                                .orElse(null),
                        resolution.flatMap(found -> found.result().passedAt()).orElse(null));
        return new ProposalDetail(
                proposal.id(),
                proposal.title(),
                proposal.text(),
                state,
                proposal.madeAt(),
                contest,
                resolution,
                meeting,
                permissions.mayOpen(state));
    }

    private ContestDetail detail(Contest contest, Instant now) {
        var paper = contest.paper();
        var outcome = contest.isOpen(now) ? Optional.<PollResult>empty() : results.outcome(paper);
        return new ContestDetail(
                paper,
                contest.isOpen(now),
                standings(contest.getId()),
                outcome,
                notices.served(contest.getId()).notYet());
    }

    private List<Standing> standings(ContestId contest) {
        var mine = signedIn.all();
        var entitled = rolls.among(contest, mine.stream().map(MemberSummary::id).toList());
        return mine.stream()
                .map(member -> new Standing(
                        member,
                        entitled.contains(member.id()),
                        votes.mine(contest, member.id()).map(Vote::own)))
                .toList();
    }
}
