package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The places of schools in hubs. */
interface HubSchools extends Repository<HubSchool, UUID> {

    /** The space of the hub to which the school belongs on that day, which is one of Europe/London; one at most. */
    @Query("""
            select s.space from HubSchool s
            where s.school = :school and s.fromDay <= :today and (s.untilDay is null or s.untilDay > :today)
            """)
    List<SpaceId> hubsOf(SchoolId school, LocalDate today);

    HubSchool saveAndFlush(HubSchool place);

    /** The place that a school has now; one at most. */
    @Query("select p from HubSchool p where p.school = :school and p.untilDay is null")
    Optional<HubSchool> current(SchoolId school);
}
