package org.challengepartners.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office circulates written resolutions.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/part/13/chapter/2">Companies Act 2006, ss 288 to 300</a>
 */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Circulating {

    private final Proposals proposals;
    private final Contests contests;
    private final Rolls rolls;
    private final Omissions omissions;
    private final Constitutions constitutions;
    private final EligibleMembers eligible;
    private final RegisterOfMembers register;
    private final ResolutionReading reading;
    private final ResolutionNotices notices;
    private final SignedIn signedIn;
    private final Identities identities;
    private final Clock clock;

    Circulating(
            Proposals proposals,
            Contests contests,
            Rolls rolls,
            Omissions omissions,
            Constitutions constitutions,
            EligibleMembers eligible,
            RegisterOfMembers register,
            ResolutionReading reading,
            ResolutionNotices notices,
            SignedIn signedIn,
            Identities identities,
            Clock clock) {
        this.proposals = proposals;
        this.contests = contests;
        this.rolls = rolls;
        this.omissions = omissions;
        this.constitutions = constitutions;
        this.eligible = eligible;
        this.register = register;
        this.reading = reading;
        this.notices = notices;
        this.signedIn = signedIn;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Says what an order would do, before it is given.
     *
     * @throws NoSuchElementException if there is no such proposal, or the members have been asked about it
     */
    @Transactional(readOnly = true)
    public CirculationCheck check(CirculationOrder order) {
        var proposal = proposals
                .findById(order.proposal())
                .filter(found -> found.state() == ProposalState.READY)
                .orElseThrow();
        var rules = constitutions.current();
        var roll = eligible.roll(order, rules);
        var representatives = register.representatives();
        return new CirculationCheck(
                proposal.id(),
                proposal.title(),
                new Closing(new Circulation(clock.instant(), rules.lapseDays())
                        .lapse()
                        .endsAt()),
                roll.size(),
                roll.rights(),
                roll.size() == 0 ? 0 : rules.majority(order.kind()).needed(roll.rights()),
                rules,
                eligible.leftOut(order, rules),
                roll.members().stream()
                        .filter(member -> !representatives.containsKey(member.id()))
                        .map(MemberSummary::legalName)
                        .sorted()
                        .toList(),
                faults(order, roll));
    }

    /** Whom the office can leave out: the members entitled today whose name holds these letters, by name. */
    @Transactional(readOnly = true)
    public Slice<MemberSummary> members(String letters, Pageable page) {
        var found = register.entitled().stream()
                .filter(member -> holds(member, letters))
                .skip(page.getOffset())
                .limit(page.getPageSize() + 1L)
                .toList();
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    /**
     * Sends a written resolution to every eligible member: freezes its text, its rules and the roll of this instant. It cannot be
     * undone. A repeated command gets its first answer.
     *
     * @throws NoSuchElementException if there is no such proposal
     */
    @Retryable(
            includes = {DataIntegrityViolationException.class, OptimisticLockingFailureException.class},
            maxRetries = 1,
            delay = 0)
    @AsksSecondFactor
    public CirculateResult circulate(CirculationOrder order) {
        var earlier = contests.findByProposal(order.proposal());
        if (earlier.isPresent()) {
            return earlier.get().circulated(order.command());
        }
        var proposal = proposals.findById(order.proposal()).orElseThrow();
        var rules = constitutions.current();
        var roll = eligible.roll(order, rules);
        var faults = faults(order, roll);
        if (!faults.isEmpty()) {
            return new CirculateResult.Incomplete(faults);
        }
        return send(proposal, order, roll, rules, clock.instant());
    }

    private CirculateResult send(
            Proposal proposal, CirculationOrder order, Roll roll, Constitution rules, Instant now) {
        var me = identities.current().orElseThrow().person();
        var sent = proposal.circulate(order, roll, rules, me, now);
        if (sent.isEmpty()) {
            return new CirculateResult.AskedAlready();
        }
        var contest = contests.save(sent.get());
        rolls.saveAll(roll.entriesOf(contest.getId()));
        contests.flush();
        omissions.add(contest.getId(), eligible.leftOut(order, rules));
        notices.circulated(reading.paper(contest), roll, register.representatives(), signedIn.name());
        return contest.circulated(order.command());
    }

    private static List<CirculationFault> faults(CirculationOrder order, Roll roll) {
        var faults = new ArrayList<>(order.faults());
        if (roll.size() == 0) {
            faults.add(CirculationFault.NOBODY_ELIGIBLE);
        }
        return faults;
    }

    private static boolean holds(MemberSummary member, String letters) {
        return member.legalName().toLowerCase(Locale.UK).contains(letters.toLowerCase(Locale.UK));
    }
}
