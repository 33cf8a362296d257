package org.challengepartners.decisions;

import java.util.Optional;
import org.challengepartners.membership.MemberId;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The contests that the reader's keys, or the office's hat, open. */
interface Contests extends Repository<Contest, ContestId> {

    Contest save(Contest contest);

    /** Sends what is saved to the database now, before plain SQL refers to it. */
    void flush();

    Optional<Contest> findById(ContestId id);

    Optional<Contest> findByProposal(ProposalId proposal);

    /** The contest and the member's place on its roll, in one statement. */
    @Query("""
            select new org.challengepartners.decisions.Entitlement(c, r)
            from Contest c left join RollEntry r on r.id.contest = c.id and r.id.member = :member
            where c.id = :contest
            """)
    Optional<Entitlement> entitlement(ContestId contest, MemberId member);

    /** Whether the contest still takes votes by the database's clock, asked under a lock that counting must wait for. */
    @NativeQuery("select decisions.hold_open(:#{#id.value()})")
    boolean holdOpen(ContestId id);
}
