package org.challengepartners.shell;

import java.io.Serializable;
import java.time.Instant;

/**
 * A text that a browser kept and could not hand over before its page died.
 *
 * @param base the version of the stored text on which it was begun
 * @param at by the clock of that device
 */
record KeptCopy(String id, String body, long base, Instant at) implements Serializable {}
