package org.challengepartners.agendas;

import java.time.Instant;

/**
 * An answer as the hub's heads and its lead read it.
 *
 * @param version on which it was given
 * @param givenBy the name of the person who gave it for her school
 */
public record GivenPosition(VersionNumber version, Stand stand, String givenBy, Instant at) {}
