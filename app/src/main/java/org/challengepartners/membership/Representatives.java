package org.challengepartners.membership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who votes for which member. */
interface Representatives extends Repository<Representative, UUID> {

    Representative save(Representative representative);

    Representative saveAndFlush(Representative representative);

    /** One at most: whoever votes for the member at that instant or later. */
    @Query("""
            select r from Representative r
            where r.space.value = :company and r.member = :member and (r.untilAt is null or r.untilAt > :now)
            """)
    List<Representative> runningFor(UUID company, MemberId member, Instant now);

    /** Everybody who votes for a member at that instant: as long as the register is. */
    @Query("""
            select r from Representative r where r.space.value = :company
            and r.fromAt <= :now and (r.untilAt is null or r.untilAt > :now)
            """)
    List<Representative> running(UUID company, Instant now);

    /** Few: the representations of one person. */
    @Query("""
            select r from Representative r
            where r.space.value = :company and r.personId = :person and (r.untilAt is null or r.untilAt > :now)
            """)
    List<Representative> runningOf(UUID company, UUID person, Instant now);

    /** Everybody who votes for the member or did, the newest first. */
    @Query(
            "select r from Representative r where r.space.value = :company and r.member = :member order by r.fromAt desc")
    List<Representative> everFor(UUID company, MemberId member);
}
