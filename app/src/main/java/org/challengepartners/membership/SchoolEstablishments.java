package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which establishments the schools that the reader's keys, or the office's hat, open are and were. */
interface SchoolEstablishments extends Repository<SchoolEstablishment, UUID> {

    SchoolEstablishment saveAndFlush(SchoolEstablishment identity);

    /** Few: one school's, the present one first. */
    @Query(
            "select e from SchoolEstablishment e where e.school = :school and e.undoneAt is null order by e.untilDay desc nulls first, e.fromDay desc")
    List<SchoolEstablishment> of(SchoolId school);

    /** Few: those of one school that were taken back, the latest first. */
    @Query(
            "select e from SchoolEstablishment e where e.school = :school and e.undoneAt is not null order by e.undoneAt desc")
    List<SchoolEstablishment> undoneOf(SchoolId school);

    @Query("""
            select e from SchoolEstablishment e where e.school = :school and e.undoneAt is null
            and (e.fromDay is null or e.fromDay <= :day) and (e.untilDay is null or e.untilDay > :day)
            """)
    Optional<SchoolEstablishment> on(SchoolId school, LocalDate day);

    /** The school that is or was that establishment last. */
    @Query("""
            select s from School s where s.id = (
                select e.school from SchoolEstablishment e where e.urn = :urn and e.undoneAt is null order by e.untilDay desc nulls first limit 1)
            """)
    Optional<School> school(int urn);
}
