package org.challengepartners.reviews;

import java.util.List;

/**
 * What the office is about to issue, or what is disputed.
 *
 * @param number of the version that was sent to the school last: 1 is D1
 * @param fingerprint goes back with the issue: only what has it is issued
 * @param findings in the order of the report
 */
public record DraftToIssue(int number, String fingerprint, Framework framework, List<FindingText> findings) {}
