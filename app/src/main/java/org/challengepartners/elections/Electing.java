package org.challengepartners.elections;

import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.challengepartners.access.SignedIn;
import org.challengepartners.membership.RegisterOfMembers;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office announces elections, and records that a candidate stands no more. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Electing {

    private final ElectionRows elections;
    private final Nominations nominations;
    private final RegisterOfMembers register;
    private final ElectionNotices notices;
    private final SignedIn signedIn;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Electing(
            ElectionRows elections,
            Nominations nominations,
            RegisterOfMembers register,
            ElectionNotices notices,
            SignedIn signedIn,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.elections = elections;
        this.nominations = nominations;
        this.register = register;
        this.notices = notices;
        this.signedIn = signedIn;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Announces an election: its seats, method and rules are frozen, the secret of its lot is drawn, and members can nominate. A
     * repeated command gets its first answer.
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    @AsksSecondFactor
    public AnnounceResult announce(ElectionOrder order) {
        var earlier = elections.announcedBy(order.command());
        if (earlier.isPresent()) {
            return new AnnounceResult.Announced(earlier.get());
        }
        var faults = order.faults(clock.instant());
        if (!faults.isEmpty()) {
            return new AnnounceResult.Incomplete(faults);
        }
        var id = ElectionId.next();
        elections.add(id, order, identities.current().orElseThrow().person(), clock.instant());
        notices.announced(
                elections.find(id).orElseThrow(), register.entitled(), register.representatives(), signedIn.name());
        events.publishEvent(new ElectionAnnounced(SpaceId.COMPANY, id));
        return new AnnounceResult.Announced(id);
    }

    /**
     * Records that a candidate has withdrawn or died. On a paper that has been made she is read as if it did not name her.
     *
     * @param because everybody can read it
     * @throws NoSuchElementException if there is no such election or nomination
     */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    public StandResult withdraw(ElectionId id, NominationId candidate, String because) {
        var line = nominations.of(id).stream()
                .filter(one -> one.id().equals(candidate))
                .findFirst()
                .orElseThrow();
        var reason = Words.line(because);
        if (reason.isEmpty() || Words.length(reason) > Nominating.LONGEST_REASON) {
            return new StandResult.ReasonMissing();
        }
        if (isDecided(id, clock.instant())) {
            return new StandResult.Closed();
        }
        if (!nominations.withdraw(line, reason, clock.instant())) {
            return new StandResult.ChangedMeanwhile();
        }
        events.publishEvent(new CandidateWithdrew(SpaceId.COMPANY, id));
        return new StandResult.Kept();
    }

    private boolean isDecided(ElectionId id, Instant now) {
        return elections.hours(id).filter(hours -> hours.closedAt(now)).isPresent()
                || elections.posted(id, ElectionCount.COUNT).isPresent();
    }
}
