package org.challengepartners.home;

import java.time.Instant;

/**
 * A line of a school's trail, in the words of the page.
 *
 * @param who by name where the school knows it, else by role
 */
public record TrailEntry(Instant at, String who, String what, String where) {}
