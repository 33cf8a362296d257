package org.challengepartners.membership;

import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The schools that the reader's keys, or the office's hat, open. */
interface Schools extends Repository<School, SchoolId> {

    School save(School school);

    Optional<School> findById(SchoolId id);

    @Query("select s from School s where s.space = :space")
    Optional<School> in(SpaceId space);

    /** Few: those whose own people the reader belongs to. */
    @Query("select s from School s order by s.name")
    List<School> mine();
}
