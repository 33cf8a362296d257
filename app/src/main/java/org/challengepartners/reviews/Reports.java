package org.challengepartners.reviews;

import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reports that the reader's keys open; the office may add one and read none. */
interface Reports extends Repository<Report, ReportId> {

    Report save(Report report);

    Report saveAndFlush(Report report);

    Optional<Report> findById(ReportId id);

    @Query("select r from Report r where r.review = :review")
    Optional<Report> of(ReviewId review);

    /** Few: a school is reviewed every year or two. */
    @Query("""
            select new org.challengepartners.reviews.ReportSummary(
                r.id, r.review, r.school, r.schoolName, r.frameworkCode, r.held, r.issuedAt)
            from Report r where r.school = :school order by r.held.from desc, r.id
            """)
    List<ReportSummary> ofSchool(SchoolId school);

    /** Few, as above. */
    @Query("select r.space from Report r where r.school = :school")
    List<SpaceId> spacesOf(SchoolId school);
}
