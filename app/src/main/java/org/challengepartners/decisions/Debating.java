package org.challengepartners.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.SignedInMember;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members propose, and talk about what is proposed, before anybody is asked to decide. Everything that is said carries the name of the
 * member for which it is said. (The retries are for a moment in which another was faster, or comments ended: the second run says so.)
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Debating {

    private final Proposals proposals;
    private final Debates debates;
    private final SaidSoFar said;
    private final DebateNotices notices;
    private final DecisionPermissions permissions;
    private final SignedInMember signedIn;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Debating(
            Proposals proposals,
            Debates debates,
            SaidSoFar said,
            DebateNotices notices,
            DecisionPermissions permissions,
            SignedInMember signedIn,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.debates = debates;
        this.said = said;
        this.notices = notices;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a proposal of a member, on which the others can comment until the end of that day (Europe/London). Everybody who votes for
     * a member, and the office, are told. A repeated command gets its first answer.
     *
     * @param member one that the signed-in person represents
     * @return the proposal; {@code Incomplete} for words that are missing or too long, and for a last day that is not from tomorrow on
     *     within a year
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public MemberProposesResult propose(
            CommandId command, MemberId member, ProposalDraft draft, LocalDate lastDayForComments) {
        var earlier = proposals.findByCommand(command.value());
        if (earlier.isPresent()) {
            return new MemberProposesResult.Made(earlier.get().id());
        }
        var mine = mine(member);
        if (mine.isEmpty()) {
            return new MemberProposesResult.NotItsRepresentative();
        }
        var faults = faults(draft, lastDayForComments);
        if (!faults.isEmpty()) {
            return new MemberProposesResult.Incomplete(faults);
        }
        var made = proposals.save(new Proposal(
                command, draft, member, Closing.atTheEndOf(lastDayForComments), by().person(), clock.instant()));
        notices.proposed(made.id(), made.title(), made.commentsUntil().orElseThrow(), mine.get());
        return new MemberProposesResult.Made(made.id());
    }

    private List<SayFault> faults(ProposalDraft draft, LocalDate lastDayForComments) {
        var faults = new ArrayList<>(SayFaults.of(draft));
        var today = clock.instant().atZone(Closing.LONDON).toLocalDate();
        if (!lastDayForComments.isAfter(today) || lastDayForComments.isAfter(today.plusYears(1))) {
            faults.add(SayFault.COMMENTS_DAY_WRONG);
        }
        return faults;
    }

    /**
     * Says something about a version of a proposal for a member, or replies to what another said.
     *
     * @param onVersion that the member has read
     * @throws NoSuchElementException if none of the person's keys opens such a proposal, whether or not it exists
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public SayResult comment(
            CommandId command,
            ProposalId id,
            MemberId member,
            int onVersion,
            Optional<CommentId> repliesTo,
            String text) {
        var words = Typed.clean(text);
        var proposal = find(id);
        if (debates.knows(command)) {
            return new SayResult.Said();
        }
        var refused = refused(proposal, member, SayFaults.ofText(words));
        if (refused.isPresent()) {
            return refused.get();
        }
        debates.addComment(command, id, member, onVersion, repliesTo, words, by());
        goesOn(id, "a comment");
        return new SayResult.Said();
    }

    /**
     * Asks for other words, whole, with the reason; the proposing member answers it. {@code OtherWords} if the proposal has got a newer
     * version than the one from which the member started.
     *
     * @throws NoSuchElementException as for {@link #comment}
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public SayResult amend(
            CommandId command, ProposalId id, MemberId member, int onVersion, ProposalDraft words, String because) {
        var reason = Typed.clean(because);
        var proposal = find(id);
        if (debates.knows(command)) {
            return new SayResult.Said();
        }
        var faults = SayFaults.ofWords(proposal, words);
        faults.addAll(SayFaults.ofReason(reason));
        var refused = refused(proposal, member, faults);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (proposal.textVersion() != onVersion) {
            return new SayResult.OtherWords(proposal.textVersion());
        }
        debates.addAmendment(command, id, member, onVersion, words, reason, by());
        goesOn(id, "an amendment");
        notices.amended(proposal, mine(member).orElseThrow());
        return new SayResult.Said();
    }

    /**
     * Says how a member stands behind the words of that version; saying the same again adds nothing.
     *
     * @throws NoSuchElementException as for {@link #comment}
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public SayResult support(CommandId command, ProposalId id, MemberId member, int onVersion, Support support) {
        var proposal = find(id);
        if (debates.knows(command)) {
            return new SayResult.Said();
        }
        if (mine(member).isEmpty()) {
            return new SayResult.NotItsRepresentative();
        }
        if (!proposal.takesSupport()) {
            return new SayResult.Closed();
        }
        if (proposal.textVersion() != onVersion) {
            return new SayResult.OtherWords(proposal.textVersion());
        }
        debates.hold(id);
        boolean enough = said.requests(id).reachedAt().isPresent();
        if (!debates.addSupport(command, id, member, onVersion, support, by())) {
            return new SayResult.Said();
        }
        goesOn(id, "support");
        if (!enough) {
            said.requests(id).circulateBy().ifPresent(day -> notices.requested(proposal, day));
        }
        return new SayResult.Said();
    }

    private Proposal find(ProposalId id) {
        return proposals.findById(id).filter(_ -> permissions.mayRead()).orElseThrow();
    }

    private Optional<SayResult> refused(Proposal proposal, MemberId member, List<SayFault> faults) {
        if (mine(member).isEmpty()) {
            return Optional.of(new SayResult.NotItsRepresentative());
        }
        if (!proposal.takesComments(clock.instant())) {
            return Optional.of(new SayResult.Closed());
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(new SayResult.Incomplete(List.copyOf(faults)));
    }

    private Optional<MemberSummary> mine(MemberId member) {
        return signedIn.all().stream().filter(mine -> mine.id().equals(member)).findFirst();
    }

    private Debates.By by() {
        Instant now = clock.instant();
        return new Debates.By(identities.current().orElseThrow().person(), now);
    }

    private void goesOn(ProposalId id, String what) {
        events.publishEvent(new DebateGoesOn(SpaceId.COMPANY, id, what));
    }
}
