package org.challengepartners.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The proposals that the reader's keys, or the office's hat, open. */
interface Proposals extends Repository<Proposal, ProposalId> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    Optional<Proposal> findByCommand(UUID command);

    /** Open ones first, the next to close at the top; then those not put to the members yet; then the closed ones. */
    @Query("""
            select new org.challengepartners.decisions.ProposalSummary(p.id, p.title, p.state, c.closesAt)
            from Proposal p left join Contest c on c.proposal = p.id
            order by case when c.closesAt > :now then 0 when c.closesAt is null then 1 else 2 end,
                     case when c.closesAt > :now then c.closesAt end, c.closesAt desc, p.madeAt desc, p.id
            """)
    Slice<ProposalSummary> list(Instant now, Pageable page);

    /** What can be put to the members, by title. */
    @Query("""
            select new org.challengepartners.decisions.ProposalSummary(p.id, p.title, p.state, null)
            from Proposal p where p.state = :state order by p.title, p.id
            """)
    List<ProposalSummary> inState(ProposalState state);
}
