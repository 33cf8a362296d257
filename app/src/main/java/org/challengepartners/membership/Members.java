package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The company's register of members. */
interface Members extends Repository<Member, MemberId> {

    Member save(Member member);

    Optional<Member> findById(MemberId id);

    /** Few: the members for which the signed-in person votes now. */
    @NativeQuery("""
            select m.* from membership.member m
            where m.member_id in (select membership.represented()) and m.ceased_on is null
            order by m.legal_name
            """)
    List<Member> represented();

    /** Everybody entitled on that day: entered, and not ceased. As long as the register is. */
    @Query("""
            select new org.challengepartners.membership.MemberSummary(m.id, m.legalName)
            from Member m where m.enteredOn <= :day and (m.ceasedOn is null or m.ceasedOn > :day)
            order by m.legalName, m.id
            """)
    List<MemberSummary> entitledOn(LocalDate day);
}
