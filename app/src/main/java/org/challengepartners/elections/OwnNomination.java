package org.challengepartners.elections;

/**
 * A person's own nomination.
 *
 * @param open whether she can consent and change her statement
 * @param withdrawable whether she can still withdraw
 */
public record OwnNomination(ElectionPaper paper, CandidateLine line, boolean open, boolean withdrawable) {}
