package org.challengepartners.reviews;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The evidence in the teams' spaces that the reader's keys open: the shared, and her own. */
interface EvidenceRecords extends Repository<EvidenceRecord, EvidenceId> {

    EvidenceRecord saveAndFlush(EvidenceRecord evidence);

    void delete(EvidenceRecord evidence);

    Optional<EvidenceRecord> findById(EvidenceId id);

    Optional<EvidenceRecord> findByCommandId(UUID command);

    /** For a change: a second window of the same person waits, and then sees what the first has written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from EvidenceRecord e where e.id = :id")
    Optional<EvidenceRecord> findForChange(EvidenceId id);

    void flush();

    /** The lines of enquiry that the team has used so far; a handful. */
    @Query("""
            select distinct e.line from EvidenceRecord e
            where e.space = :team and e.review = :review and e.line <> '' order by e.line
            """)
    List<String> lines(SpaceId team, ReviewId review);
}
