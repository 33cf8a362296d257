package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The appointments in the spaces that the reader's keys, or the office's hat, open. */
interface Appointments extends Repository<Appointment, UUID> {

    Appointment save(Appointment appointment);

    /** Few: the people of one school or hub on that day, which is one of Europe/London. */
    @Query("""
            select a from Appointment a
            where a.space = :space and (a.untilDay is null or a.untilDay > :today)
            order by a.role, a.personName
            """)
    List<Appointment> currentIn(SpaceId space, LocalDate today);

    Appointment saveAndFlush(Appointment appointment);

    Optional<Appointment> findById(UUID id);

    Optional<Appointment> findByCommandId(UUID command);

    /** Few: the places that one person holds on that day, which is one of Europe/London. */
    @Query("select a from Appointment a where a.personId = :person and (a.untilDay is null or a.untilDay > :today)")
    List<Appointment> currentOf(UUID person, LocalDate today);

    /** Everybody who holds a place in the space or did, the present ones first. */
    @Query(
            "select a from Appointment a where a.space = :space order by a.untilDay desc nulls first, a.role, a.personName")
    List<Appointment> everIn(SpaceId space);
}
