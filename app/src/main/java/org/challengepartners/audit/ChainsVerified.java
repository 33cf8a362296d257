package org.challengepartners.audit;

import java.util.List;

/**
 * What a verification of some chains found.
 *
 * @param lines how many lines were walked along
 * @param erased how many persons are erased from lines that stand
 * @param broken the first broken line of each broken chain, in words; empty when all are whole
 */
public record ChainsVerified(long lines, long erased, List<String> broken) {

    /** Whether every chain is whole. */
    public boolean isWhole() {
        return broken.isEmpty();
    }
}
