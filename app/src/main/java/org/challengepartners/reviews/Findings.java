package org.challengepartners.reviews;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The findings in the teams' spaces that the reader's keys open. */
interface Findings extends Repository<Finding, FindingId> {

    Finding save(Finding finding);

    Finding saveAndFlush(Finding finding);

    void delete(Finding finding);

    Optional<Finding> findByCommandId(UUID command);

    /** For a change: of two who change it at once the second waits, and then sees what the first has written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Finding f where f.id = :id")
    Optional<Finding> findForChange(FindingId id);

    Optional<Finding> findById(FindingId id);

    /** All of one review: they are read and submitted together. */
    @Query("select f from Finding f where f.space = :team and f.review = :review")
    List<Finding> of(SpaceId team, ReviewId review);

    @Query("select coalesce(max(f.position), 0) from Finding f where f.space = :team and f.review = :review")
    int lastPosition(SpaceId team, ReviewId review);
}
