package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which member covers which school, and when. */
interface MemberSchools extends Repository<MemberSchool, java.util.UUID> {

    MemberSchool save(MemberSchool coverage);

    /** Who covers the school on that day or later. */
    @Query(
            "select c from MemberSchool c where c.school = :school and (c.untilDay is null or c.untilDay > :from and c.untilDay > c.fromDay)")
    List<MemberSchool> coveringFrom(SchoolId school, LocalDate from);

    /** Few: the schools that a member covers without an end. */
    @Query("select c from MemberSchool c where c.space.value = :company and c.member = :member and c.untilDay is null")
    List<MemberSchool> currentOf(java.util.UUID company, MemberId member);
}
