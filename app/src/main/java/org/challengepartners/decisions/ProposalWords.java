package org.challengepartners.decisions;

import java.time.Instant;

/**
 * One version of what is proposed.
 *
 * @param because why it differs from the one before; empty for the first
 */
public record ProposalWords(int version, String title, String text, String because, Instant at) {}
