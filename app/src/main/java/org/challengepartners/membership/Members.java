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

    /** Who is entered from a later day on, or has ceased since that earlier one. */
    @Query("""
            select new org.challengepartners.membership.NotEntitled(m.id, m.legalName, m.enteredOn, m.ceasedOn)
            from Member m where m.enteredOn > :day or (m.ceasedOn <= :day and m.ceasedOn > :since)
            order by m.legalName, m.id
            """)
    List<NotEntitled> notEntitledOn(LocalDate day, LocalDate since);

    /** How many schools each member covers on that day; a member that covers none is not among them. */
    @Query("""
            select new org.challengepartners.membership.SchoolsOfMember(c.member, count(c))
            from MemberSchool c
            where c.space.value = :company and c.fromDay <= :day and (c.untilDay is null or c.untilDay > :day)
            group by c.member
            """)
    List<SchoolsOfMember> covering(java.util.UUID company, LocalDate day);
}
