package org.challengepartners.decisions;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office says what was done about what the members decided. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Accounting {

    private final Proposals proposals;
    private final Debates debates;
    private final DecisionPermissions permissions;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounting(
            Proposals proposals,
            Debates debates,
            DecisionPermissions permissions,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.debates = debates;
        this.permissions = permissions;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a line that every member can read, and that stays. A repeated command adds nothing.
     *
     * @throws NoSuchElementException if there is no such proposal, or the members have not been asked about it
     */
    public SayResult account(CommandId command, ProposalId id, String text) {
        var about = proposals
                .findById(id)
                .filter(found -> permissions.mayAccount(found.state()))
                .orElseThrow();
        var said = Typed.clean(text);
        var faults = SayFaults.ofText(said);
        if (!faults.isEmpty()) {
            return new SayResult.Incomplete(List.copyOf(faults));
        }
        debates.addAccount(
                command,
                about.id(),
                said,
                new Debates.By(identities.current().orElseThrow().person(), clock.instant()));
        events.publishEvent(new DebateGoesOn(SpaceId.COMPANY, id, "an account"));
        return new SayResult.Said();
    }
}
