package org.challengepartners.decisions;

import java.time.Instant;

/**
 * A member that stands behind a proposal.
 *
 * @param onVersion the words for which it said so
 */
public record Supporter(String member, Support support, int onVersion, Instant at) {}
