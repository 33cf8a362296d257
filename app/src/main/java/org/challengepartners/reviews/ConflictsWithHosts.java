package org.challengepartners.reviews;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.challengepartners.tenancy.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a conflict of interest with the host of a review (reviews.md 7.1, H3): the one rule, for the planner and for who asks. */
@Component
class ConflictsWithHosts {

    private final JdbcClient database;

    ConflictsWithHosts(JdbcClient database) {
        this.database = database;
    }

    /** Declared by a reviewer, or said by this host in an objection; under the office's hat. */
    Set<PersonId> of(Review review) {
        return database
                .sql("""
                        select reviews.conflicted_with(:school)
                        union select o.person_id from reviews.objection o join reviews.review r on r.review_id = o.review_id
                               where r.school_id = :school and o.reason in ('CONFLICT', 'KNOWN_TOO_WELL')
                        """)
                .param("school", review.school().value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
