package org.challengepartners.membership;

import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;

/**
 * Which people are wanted.
 *
 * @param letters in the name or the address, in any case; empty for any
 * @param role in which somebody holds a place now
 */
public record PeopleQuery(String letters, Optional<KeyRole> role, Optional<PeopleGap> gap) {}
