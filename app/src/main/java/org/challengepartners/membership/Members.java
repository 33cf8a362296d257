package org.challengepartners.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The company's register of members. */
interface Members extends Repository<Member, MemberId> {

    Member save(Member member);

    Optional<Member> findById(MemberId id);

    /** Few: the members for which this person votes at that instant. */
    @Query("""
            select new org.challengepartners.membership.MemberSummary(m.id, m.legalName)
            from Member m, Representative r
            where r.member = m.id and r.personId = :person and r.fromAt <= :at and (r.untilAt is null or r.untilAt > :at)
              and m.ceasedOn is null
            order by m.legalName
            """)
    List<MemberSummary> representedBy(UUID person, Instant at);

    /** Everybody entitled on that day: entered, and not ceased. As long as the register is. */
    @Query("""
            select new org.challengepartners.membership.MemberSummary(m.id, m.legalName)
            from Member m where m.enteredOn <= :day and (m.ceasedOn is null or m.ceasedOn > :day)
            order by m.legalName, m.id
            """)
    List<MemberSummary> entitledOn(LocalDate day);
}
