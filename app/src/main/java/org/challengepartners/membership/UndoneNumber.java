package org.challengepartners.membership;

import java.time.Instant;
import org.challengepartners.establishments.Urn;

/** A number that a school was given and that was taken back. */
public record UndoneNumber(Urn urn, String name, Instant undoneAt, String because) {}
