package org.challengepartners.reviews;

import java.time.Instant;
import java.util.List;

/**
 * What the lead reviewer checks before she submits.
 *
 * @param findings in the order of the report
 * @param fingerprint goes back with the submission: only what has it is sent
 * @param leadReadsUntil the first instant at which, were they submitted now, the lead could no longer read them here
 */
public record CheckedFindings(List<FindingText> findings, String fingerprint, Instant leadReadsUntil) {}
