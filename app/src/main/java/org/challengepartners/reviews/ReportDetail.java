package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;
import org.challengepartners.tenancy.SpaceId;

/**
 * A report as its owner reads it.
 *
 * @param space the report's own
 * @param schoolName as it was then
 * @param issuedAt when it became the school's
 * @param imported whether the office entered it from before the product
 * @param fingerprint the SHA-256 of its words as they were issued, in hexadecimal; they have been checked against it
 * @param findings in their order, as corrections have them
 * @param corrections made since, the earliest first
 */
public record ReportDetail(
        ReportId id,
        SpaceId space,
        ReviewId review,
        String schoolName,
        Framework framework,
        Held held,
        Instant issuedAt,
        boolean imported,
        String fingerprint,
        List<FindingText> findings,
        List<MadeCorrection> corrections) {

    ReportDetail corrected(List<FindingText> words, List<MadeCorrection> made) {
        return new ReportDetail(
                id, space, review, schoolName, framework, held, issuedAt, imported, fingerprint, words, made);
    }

    /** How its readers call it: F1, or F2 after a correction. */
    public String version() {
        return "F" + (corrections.isEmpty() ? 1 : corrections.getLast().number());
    }
}
