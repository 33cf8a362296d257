package org.challengepartners.membership;

import java.util.List;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The appointments in the spaces that the reader's keys, or the office's hat, open. */
interface Appointments extends Repository<Appointment, UUID> {

    Appointment save(Appointment appointment);

    /** Few: the people of one school or hub. */
    @Query("select a from Appointment a where a.space = :space and a.untilDay is null order by a.role, a.personName")
    List<Appointment> currentIn(SpaceId space);
}
