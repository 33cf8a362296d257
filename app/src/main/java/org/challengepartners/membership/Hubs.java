package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The hubs that the reader's keys, or the office's hat, open. */
interface Hubs extends Repository<Hub, HubId> {

    Hub save(Hub hub);

    Optional<Hub> findById(HubId id);

    @Query("select h from Hub h where h.space = :space")
    Optional<Hub> in(SpaceId space);

    /** Few: those to which the reader belongs. */
    @Query("select h from Hub h order by h.name")
    List<Hub> mine();

    /** Few: the schools that belong to the hub on that day. */
    @Query("""
            select new org.challengepartners.membership.HubMember(s.school, s.schoolName)
            from HubSchool s where s.hub = :hub and s.fromDay <= :day and (s.untilDay is null or s.untilDay > :day)
            order by s.schoolName
            """)
    List<HubMember> membersOn(HubId hub, LocalDate day);
}
