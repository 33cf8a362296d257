package org.challengepartners.decisions;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office makes proposals and puts them to the members. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Proposing {

    private final Proposals proposals;
    private final Contests contests;
    private final Rolls rolls;
    private final RegisterOfMembers register;
    private final DecisionNotices notices;
    private final SignedIn signedIn;
    private final Identities identities;
    private final Clock clock;

    Proposing(
            Proposals proposals,
            Contests contests,
            Rolls rolls,
            RegisterOfMembers register,
            DecisionNotices notices,
            SignedIn signedIn,
            Identities identities,
            Clock clock) {
        this.proposals = proposals;
        this.contests = contests;
        this.rolls = rolls;
        this.register = register;
        this.notices = notices;
        this.signedIn = signedIn;
        this.identities = identities;
        this.clock = clock;
    }

    /** Makes a proposal, which nobody is asked about yet. A repeated command gets its first answer. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public ProposeResult make(CommandId command, ProposalDraft draft) {
        var earlier = proposals.findByCommand(command.value());
        if (earlier.isPresent()) {
            return new ProposeResult.Made(earlier.get().id());
        }
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            return new ProposeResult.Incomplete(faults);
        }
        var made = proposals.save(new Proposal(command, draft, me(), clock.instant()));
        return new ProposeResult.Made(made.id());
    }

    /**
     * Says what an order would do, before it is given.
     *
     * @throws NoSuchElementException if there is no such proposal, or the members have been asked about it
     */
    @Transactional(readOnly = true)
    public OpeningCheck check(OpeningOrder order) {
        var proposal = proposals
                .findById(order.proposal())
                .filter(found -> found.state() == ProposalState.READY)
                .orElseThrow();
        int entitled = register.entitled().size();
        return new OpeningCheck(
                proposal.id(),
                proposal.title(),
                order.question(),
                order.asked(),
                order.closing(),
                entitled,
                order.faults(clock.instant(), entitled));
    }

    /**
     * Opens an advisory vote: freezes the question, the text and the roll of everybody in the register at this instant. It
     * cannot be undone. A repeated command gets its first answer.
     *
     * @throws NoSuchElementException if there is no such proposal
     */
    @Retryable(
            includes = {DataIntegrityViolationException.class, OptimisticLockingFailureException.class},
            maxRetries = 1,
            delay = 0)
    @AsksSecondFactor
    public OpenResult open(OpeningOrder order) {
        var earlier = contests.findByProposal(order.proposal());
        if (earlier.isPresent()) {
            return earlier.get().answerTo(order.command());
        }
        var proposal = proposals.findById(order.proposal()).orElseThrow();
        var roll = Roll.oneVoteEach(register.entitled());
        var faults = order.faults(clock.instant(), roll.size());
        if (!faults.isEmpty()) {
            return new OpenResult.Incomplete(faults);
        }
        if (roll.size() == 0) {
            return new OpenResult.NobodyEntitled();
        }
        return proposal.putToAdvisoryVote(order, roll, me(), clock.instant())
                .map(contest -> store(contest, roll).answerTo(order.command()))
                .orElseGet(OpenResult.AskedAlready::new);
    }

    private Contest store(Contest contest, Roll roll) {
        var stored = contests.save(contest);
        rolls.saveAll(roll.entriesOf(stored.getId()));
        notices.opened(stored.paper(), roll.members(), register.representatives(), signedIn.name());
        return stored;
    }

    private PersonId me() {
        return identities.current().orElseThrow().person();
    }
}
