package org.challengepartners.decisions;

import java.util.List;

/** What became of the order to open a vote. */
public sealed interface OpenResult {

    /**
     * Members can vote.
     *
     * @param rollSize how many members are on the roll
     */
    record Opened(ContestId id, Closing closing, int rollSize) implements OpenResult {}

    /** The members are or were asked about this proposal already. */
    record AskedAlready() implements OpenResult {}

    /** The register has no member who could be asked. */
    record NobodyEntitled() implements OpenResult {}

    /** Something has to be put right first. */
    record Incomplete(List<OpeningFault> faults) implements OpenResult {}
}
