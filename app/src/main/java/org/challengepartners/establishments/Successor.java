package org.challengepartners.establishments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An establishment that followed another.
 *
 * @param name empty while the register's file does not have it
 * @param kind in the register's own words
 * @param plain whether it is the one successor and this its one predecessor, so that the school simply goes on
 */
public record Successor(Urn urn, Optional<String> name, Optional<LocalDate> openedOn, String kind, boolean plain) {}
