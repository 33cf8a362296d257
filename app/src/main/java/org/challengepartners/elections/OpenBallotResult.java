package org.challengepartners.elections;

import java.util.List;
import org.challengepartners.decisions.Closing;

/** What became of the order to open the voting of an election. */
public sealed interface OpenBallotResult {

    /**
     * Members can vote.
     *
     * @param onRoll how many
     */
    record Opened(Closing closing, int onRoll) implements OpenBallotResult {}

    /** It was opened before, or decided without a vote. */
    record OpenedAlready() implements OpenBallotResult {}

    /** There is a seat for everybody who stands, so that there is nothing to vote on: declare them elected. */
    record Uncontested() implements OpenBallotResult {}

    /** Something has to be put right first. */
    record Incomplete(List<ElectionFault> faults) implements OpenBallotResult {}
}
