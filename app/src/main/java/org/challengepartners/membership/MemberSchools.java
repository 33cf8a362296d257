package org.challengepartners.membership;

import org.springframework.data.repository.Repository;

/** Which member covers which school. */
interface MemberSchools extends Repository<MemberSchool, SchoolId> {

    MemberSchool save(MemberSchool coverage);
}
