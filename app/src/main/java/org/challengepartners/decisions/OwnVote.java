package org.challengepartners.decisions;

import java.time.Instant;

/** The vote of a member that the reader represents. */
public record OwnVote(Choice choice, Instant at) {}
