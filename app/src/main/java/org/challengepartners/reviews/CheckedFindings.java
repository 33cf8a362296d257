package org.challengepartners.reviews;

import java.util.List;

/**
 * What the lead reviewer checks before she submits.
 *
 * @param findings in the order of the report
 * @param fingerprint goes back with the submission: only what has it is sent
 */
public record CheckedFindings(List<FindingText> findings, String fingerprint) {}
