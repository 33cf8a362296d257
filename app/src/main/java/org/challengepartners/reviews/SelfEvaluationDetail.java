package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;

/**
 * A school's self-evaluation for a review, as its reader may see it.
 *
 * @param space where the school writes it; empty for a reader who reads what was submitted
 * @param headings in the framework's order
 * @param carried the open areas of the report before: as they stand now while the school writes, then as they were submitted
 * @param submittedAt empty while the school writes
 * @param submittedBy by name; empty while the school writes
 * @param mayWrite whether the reader may write now
 * @param maySubmit whether the reader may submit it now, whatever is missing
 */
public record SelfEvaluationDetail(
        ReviewId review,
        String schoolName,
        Framework framework,
        Optional<SpaceId> space,
        List<Heading> headings,
        List<OpenArea> carried,
        Optional<Instant> submittedAt,
        String submittedBy,
        boolean mayWrite,
        boolean maySubmit) {

    /**
     * One heading.
     *
     * @param guidance what to think of, question by question
     * @param version of what is stored; 0 before anything is
     */
    public record Heading(Strand strand, List<String> guidance, SelfText text, long version) {}
}
