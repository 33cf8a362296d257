package org.challengepartners.decisions;

import java.time.Clock;
import java.util.Optional;
import org.challengepartners.membership.MemberSummary;
import org.challengepartners.membership.SignedInMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was said about a proposal to those who may read it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DebateReading {

    private final Proposals proposals;
    private final SaidSoFar said;
    private final DecisionPermissions permissions;
    private final SignedInMember signedIn;
    private final Clock clock;

    DebateReading(
            Proposals proposals,
            SaidSoFar said,
            DecisionPermissions permissions,
            SignedInMember signedIn,
            Clock clock) {
        this.proposals = proposals;
        this.said = said;
        this.permissions = permissions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What was said; empty for a proposal that is not there for this person, whether or not it exists. */
    public Optional<Debate> find(ProposalId id) {
        return proposals.findById(id).filter(found -> permissions.mayRead()).map(this::debate);
    }

    private Debate debate(Proposal proposal) {
        var id = proposal.id();
        var mine = signedIn.all();
        boolean leads = proposal.member()
                .filter(member -> mine.stream().anyMatch(one -> one.id().equals(member)))
                .isPresent();
        return new Debate(
                id,
                proposal.legalName(),
                proposal.commentsUntil(),
                proposal.takesComments(clock.instant()),
                said.versions(id),
                said.comments(id),
                said.amendments(id),
                said.supporters(id),
                said.requests(id),
                said.withdrawn(id),
                said.accounts(id),
                mine,
                leads && proposal.state() == ProposalState.OPEN_FOR_COMMENT,
                proposal.takesSupport(),
                said.support(id, mine.stream().map(MemberSummary::id).toList()),
                permissions.mayAccount(proposal.state()));
    }
}
