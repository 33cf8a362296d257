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
 * @param fingerprint the SHA-256 of its words, in hexadecimal; the words below have been checked against it
 * @param findings in their order
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
        List<FindingText> findings) {}
