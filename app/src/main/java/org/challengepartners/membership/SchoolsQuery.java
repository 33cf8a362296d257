package org.challengepartners.membership;

import java.util.Optional;

/**
 * Which schools are wanted.
 *
 * @param letters in the name or the place, in any case; empty for any
 */
public record SchoolsQuery(String letters, Optional<Phase> phase, Optional<SchoolGap> gap) {}
