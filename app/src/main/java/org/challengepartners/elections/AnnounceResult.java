package org.challengepartners.elections;

import java.util.List;

/** What became of the order to announce an election. */
public sealed interface AnnounceResult {

    /** It is announced. */
    record Announced(ElectionId id) implements AnnounceResult {}

    /** Something has to be put right first. */
    record Incomplete(List<ElectionFault> faults) implements AnnounceResult {}
}
