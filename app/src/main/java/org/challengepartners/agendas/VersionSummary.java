package org.challengepartners.agendas;

import java.time.Instant;

/**
 * A version of an agenda that was put to the schools.
 *
 * @param textHash the SHA-256 of its words; an answer names it
 * @param putBy the name of the lead who put it
 */
public record VersionSummary(VersionNumber number, String textHash, String putBy, Instant putAt) {}
