package org.challengepartners.decisions;

import java.time.Clock;
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

    /** The beginning of what was said; empty for a proposal that is not there for this person, whether or not it exists. */
    public Optional<Debate> find(ProposalId id) {
        return find(id, DebateExtent.START);
    }

    /** So much of what was said; empty as for {@link #find(ProposalId)}. */
    public Optional<Debate> find(ProposalId id, DebateExtent extent) {
        return visible(id).map(proposal -> debate(proposal, extent));
    }

    /** An amendment with the words that it would change; empty if either is not there for this person. */
    public Optional<AmendmentReading> amendment(ProposalId id, AmendmentId amendment) {
        return visible(id)
                .flatMap(proposal -> said.amendment(id, amendment)
                        .map(asked -> new AmendmentReading(
                                asked,
                                said.words(id, asked.onVersion()),
                                said.words(id, proposal.textVersion()),
                                leads(proposal)
                                        && proposal.takesAnswers()
                                        && asked.answer().isEmpty())));
    }

    /** The members that stand behind it now, by name; none for a person who may not read it. */
    public Slice<Supporter> supporters(ProposalId id, Pageable page) {
        return visible(id).isPresent() ? said.supporters(id, page) : new SliceImpl<>(List.of());
    }

    private Optional<Proposal> visible(ProposalId id) {
        return proposals.findById(id).filter(found -> permissions.mayRead());
    }

    private boolean leads(Proposal proposal) {
        return proposal.member()
                .filter(member ->
                        signedIn.all().stream().anyMatch(one -> one.id().equals(member)))
                .isPresent();
    }

    private Debate debate(Proposal proposal, DebateExtent extent) {
        var id = proposal.id();
        var mine = signedIn.all();
        boolean leads = leads(proposal);
        var now = clock.instant();
        var versions = said.versions(id, extent.versions());
        var comments = said.comments(id, extent.threads());
        var amendments = said.amendments(id, extent.amendments());
        return new Debate(
                id,
                proposal.legalName(),
                proposal.commentsUntil(),
                proposal.takesComments(now),
                versions.getContent(),
                comments.getContent(),
                amendments.getContent(),
                new Debate.More(comments.hasNext(), amendments.hasNext(), versions.hasNext()),
                said.supporting(id),
                said.requests(id),
                said.withdrawn(id),
                said.accounts(id),
                mine,
                new Debate.Lead(
                        leads && proposal.takesComments(now),
                        leads && proposal.takesAnswers(),
                        leads && proposal.canBeReady(now),
                        leads && proposal.takesSupport()),
                proposal.takesSupport(),
                said.support(id, mine.stream().map(MemberSummary::id).toList()),
                permissions.mayAccount(proposal.state()));
    }
}
