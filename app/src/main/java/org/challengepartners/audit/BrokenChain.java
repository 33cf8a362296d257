package org.challengepartners.audit;

import java.util.Optional;
import org.challengepartners.tenancy.SpaceId;

/**
 * Where a chain is broken first.
 *
 * @param seq the place in the space's chain, from 1; empty for a line that never got one
 */
record BrokenChain(SpaceId space, Optional<Long> seq, String problem) {

    @Override
    public String toString() {
        return "space %s, line %s: %s".formatted(space, seq.map(String::valueOf).orElse("-"), problem);
    }
}
