package org.challengepartners.reviews;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The findings of the reports that the reader's keys open. */
interface ReportFindings extends Repository<ReportFinding, ReportFinding.Key> {

    List<ReportFinding> saveAll(Iterable<ReportFinding> findings);

    /** All of one report, in its order. */
    @Query("""
            select new org.challengepartners.reviews.FindingText(f.strandKey, f.kind, f.wording, f.grade)
            from ReportFinding f where f.key.report = :report order by f.key.position
            """)
    List<FindingText> of(ReportId report);
}
