package org.challengepartners.decisions;

import java.time.Clock;
import java.util.List;
import org.challengepartners.tenancy.AsksSecondFactor;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Identities;
import org.challengepartners.tenancy.OfficeWork;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office enters what the articles say on how members decide. */
@Service
@OfficeWork
@Transactional
@PreAuthorize("hasRole('office')")
public class Constituting {

    private final Constitutions constitutions;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Constituting(Constitutions constitutions, Identities identities, ApplicationEventPublisher events, Clock clock) {
        this.constitutions = constitutions;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /** Few: every version, the one in force first. */
    @Transactional(readOnly = true)
    public List<Constitution> versions() {
        return constitutions.all();
    }

    /** Makes a new version, for whatever opens from now on; what is open keeps its own. A repeated command gets its first answer. */
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 0)
    @AsksSecondFactor
    public AdoptResult adopt(CommandId command, ConstitutionDraft draft) {
        var earlier = constitutions.adoptedBy(command);
        if (earlier.isPresent()) {
            return new AdoptResult.Adopted(earlier.get());
        }
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            return new AdoptResult.Incomplete(faults);
        }
        var next = new Constitution(
                constitutions.current().version() + 1,
                draft.articles(),
                draft.days().orElseThrow(),
                draft.weight(),
                ConstitutionDraft.share(draft.ordinary()).orElseThrow(),
                ConstitutionDraft.share(draft.special()).orElseThrow(),
                clock.instant());
        constitutions.add(next, identities.current().orElseThrow().person(), command);
        events.publishEvent(new ConstitutionAdopted(SpaceId.COMPANY, next.version()));
        return new AdoptResult.Adopted(next.version());
    }
}
