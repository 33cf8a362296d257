package org.challengepartners.elections;

import java.time.Clock;
import java.util.Optional;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.FindingByAddress;
import org.challengepartners.membership.MemberId;
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

/** Members nominate, and candidates say whether they stand and what for. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Nominating {

    /** The longest statement, in characters. */
    public static final int LONGEST_STATEMENT = 5_000;
    /** The longest name on a paper, in characters. */
    public static final int LONGEST_NAME = 200;
    /** The longest reason for a withdrawal, in characters. */
    public static final int LONGEST_REASON = 500;

    private final ElectionRows elections;
    private final Nominations nominations;
    private final FindingByAddress people;
    private final SignedInMember members;
    private final ElectionPermissions permissions;
    private final ElectionNotices notices;
    private final SignedIn signedIn;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Nominating(
            ElectionRows elections,
            Nominations nominations,
            FindingByAddress people,
            SignedInMember members,
            ElectionPermissions permissions,
            ElectionNotices notices,
            SignedIn signedIn,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.elections = elections;
        this.nominations = nominations;
        this.people = people;
        this.members = members;
        this.permissions = permissions;
        this.notices = notices;
        this.signedIn = signedIn;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nominates somebody for a member. She is on the paper only if she consents in time.
     *
     * @param command made when the form opened; a repeat gets its first answer
     * @param member one that the signed-in person represents
     * @param name as it is to stand on the paper
     * @param address her mail address, in full
     * @throws java.util.NoSuchElementException if none of the person's keys opens such an election, whether or not it exists
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public NominateResult nominate(CommandId command, ElectionId id, MemberId member, String name, String address) {
        var paper = elections.find(id).filter(_ -> permissions.mayRead()).orElseThrow();
        var earlier = nominations.madeBy(command);
        if (earlier.isPresent()) {
            return new NominateResult.Nominated(earlier.get());
        }
        var own =
                members.all().stream().filter(mine -> mine.id().equals(member)).findFirst();
        if (own.isEmpty()) {
            return new NominateResult.NotItsRepresentative();
        }
        var now = clock.instant();
        if (!now.isBefore(paper.nominationsUntil().at())) {
            return new NominateResult.Closed();
        }
        var printed = Words.line(name);
        if (printed.isEmpty() || Words.length(printed) > LONGEST_NAME) {
            return new NominateResult.NameWrong();
        }
        var known = people.find(Words.clean(address));
        if (known.isEmpty()) {
            return new NominateResult.NobodyThere();
        }
        var candidate = known.get().person();
        var me = identities.current().orElseThrow().person();
        if (!nominations.add(command, id, candidate, printed, own.get(), me, now)) {
            return new NominateResult.NominatedAlready(
                    nominations.of(id, candidate).orElseThrow().name());
        }
        notices.nominated(paper, candidate, own.get(), signedIn.name());
        events.publishEvent(new CandidateNominated(SpaceId.COMPANY, id));
        return new NominateResult.Nominated(printed);
    }

    /** The signed-in person's own nomination with its election; empty if she is not nominated in it. */
    @Transactional(readOnly = true)
    public Optional<OwnNomination> mine(ElectionId id) {
        var now = clock.instant();
        return nominations
                .of(id, identities.current().orElseThrow().person())
                .flatMap(own -> elections
                        .find(id)
                        .map(paper -> new OwnNomination(
                                paper,
                                own,
                                now.isBefore(paper.nominationsUntil().at()),
                                withdrawable(id))));
    }

    private boolean withdrawable(ElectionId id) {
        return elections
                        .hours(id)
                        .filter(hours -> hours.closedAt(clock.instant()))
                        .isEmpty()
                && elections.posted(id, ElectionCount.COUNT).isEmpty();
    }

    /**
     * Consents to stand, with this statement; it can be changed until nominations close.
     *
     * @param version of the nomination that the page showed
     * @throws java.util.NoSuchElementException if the person is not nominated in such an election
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public StandResult stand(ElectionId id, int version, String statement) {
        var own = mine(id).orElseThrow();
        var kept = Words.clean(statement);
        if (Words.length(kept) > LONGEST_STATEMENT) {
            return new StandResult.TooLong();
        }
        if (!own.open()) {
            return new StandResult.Closed();
        }
        if (own.line().version() != version
                || !own.line().withdrawnBecause().isEmpty()
                || !nominations.stand(own.line(), kept, clock.instant())) {
            return new StandResult.ChangedMeanwhile();
        }
        notices.answered(own.paper(), own.line().person());
        events.publishEvent(new CandidateStood(SpaceId.COMPANY, id));
        return new StandResult.Kept();
    }

    /**
     * Withdraws for good. On a paper that has been made she is read as if it did not name her.
     *
     * @param because everybody can read it
     * @throws java.util.NoSuchElementException if the person is not nominated in such an election
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public StandResult withdraw(ElectionId id, String because) {
        var own = mine(id).orElseThrow();
        var reason = Words.line(because);
        if (reason.isEmpty() || Words.length(reason) > LONGEST_REASON) {
            return new StandResult.ReasonMissing();
        }
        if (!own.withdrawable()) {
            return new StandResult.Closed();
        }
        if (!nominations.withdraw(own.line(), reason, clock.instant())) {
            return new StandResult.ChangedMeanwhile();
        }
        notices.answered(own.paper(), own.line().person());
        events.publishEvent(new CandidateWithdrew(SpaceId.COMPANY, id));
        return new StandResult.Kept();
    }
}
