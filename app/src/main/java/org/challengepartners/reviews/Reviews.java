package org.challengepartners.reviews;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.challengepartners.membership.SchoolId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reviews that the reader's keys, or the office's hat, open. */
interface Reviews extends Repository<Review, ReviewId> {

    Review save(Review review);

    Review saveAndFlush(Review review);

    Optional<Review> findById(ReviewId id);

    Optional<Review> findByCommandId(UUID command);

    /** For work on its findings: it cannot be issued until this transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from Review r where r.id = :id")
    Optional<Review> findForWork(ReviewId id);

    /** For issuing it, or putting its findings in order: waits for those at work, and they for this. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.id = :id")
    Optional<Review> findAlone(ReviewId id);

    @Query("""
            select new org.challengepartners.reviews.ReviewSummary(r.id, r.schoolName, r.frameworkCode, r.held, r.state)
            from Review r order by r.held.from desc, r.id
            """)
    Slice<ReviewSummary> mine(Pageable page);

    /** Few: a reviewer has a place on a handful of running reviews at most. */
    @Query("""
            select new org.challengepartners.reviews.ReviewSummary(r.id, r.schoolName, r.frameworkCode, r.held, r.state)
            from Review r join Place p on p.review = r.id
            where p.personId = :person and p.state = 'SEATED' and r.state in :states
            order by r.held.from, r.id
            """)
    List<ReviewSummary> withPlaceOf(UUID person, Set<ReviewState> states);

    /** For the clock: those that wait for a day, one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.state = :state order by r.id")
    List<Review> in(ReviewState state);

    /** Few: a school is reviewed every year or two. */
    @Query("select r from Review r where r.school = :school order by r.id")
    List<Review> hostedBy(SchoolId school);

    /** Those of the reader's that stand in these states; few. */
    @Query("select r from Review r where r.state in :states order by r.held.from, r.id")
    List<Review> standing(Set<ReviewState> states);
}
