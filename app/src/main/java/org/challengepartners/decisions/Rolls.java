package org.challengepartners.decisions;

import java.util.List;
import org.challengepartners.membership.MemberId;
import org.challengepartners.membership.MemberSummary;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who may vote in which contest. */
interface Rolls extends Repository<RollEntry, RollEntry.Key> {

    List<RollEntry> saveAll(Iterable<RollEntry> entries);

    /** Everybody entitled, by name. */
    @Query("""
            select new org.challengepartners.membership.MemberSummary(r.id.member, r.legalName)
            from RollEntry r where r.id.contest = :contest order by r.legalName, r.id.member
            """)
    Slice<MemberSummary> list(ContestId contest, Pageable page);

    /** Everybody eligible with the votes that each has, by name. */
    @Query("""
            select new org.challengepartners.decisions.RollSeat(
                new org.challengepartners.membership.MemberSummary(r.id.member, r.legalName), r.rights)
            from RollEntry r where r.id.contest = :contest order by r.legalName, r.id.member
            """)
    Slice<RollSeat> seats(ContestId contest, Pageable page);

    /** Which of these members are entitled. */
    @Query("select r.id.member from RollEntry r where r.id.contest = :contest and r.id.member in :members")
    List<MemberId> among(ContestId contest, List<MemberId> members);
}
