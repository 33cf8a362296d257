package org.challengepartners.reviews;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much evidence of each kind a review has: all that the school learns of it (reviews.md 4.2 and 5). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class EvidenceCounts {

    private final EvidenceBook book;

    EvidenceCounts(EvidenceBook book) {
        this.book = book;
    }

    /** The kinds with a shared record; empty for a review that none of the reader's keys opens, whether or not it exists. */
    public List<EvidenceCount> of(ReviewId review) {
        return book.counts(review);
    }
}
