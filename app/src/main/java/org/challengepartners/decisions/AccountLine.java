package org.challengepartners.decisions;

import java.time.Instant;

/** What the office says was done about a decision. */
public record AccountLine(String text, Instant at) {}
