package org.challengepartners.agendas;

import java.time.Instant;

/**
 * By which rule, on which figures and when an agenda was adopted.
 *
 * @param rule in plain words
 */
public record AdoptionRecord(VersionNumber version, String textHash, Instant adoptedAt, String rule, Tally tally) {}
