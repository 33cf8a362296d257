package org.challengepartners.decisions;

import java.util.List;

/** What became of the order to circulate a written resolution. */
public sealed interface CirculateResult {

    /**
     * It is sent to every eligible member.
     *
     * @param lapse until when members can agree
     */
    record Circulated(ContestId id, Closing lapse) implements CirculateResult {}

    /** The members are or were asked about this proposal already. */
    record AskedAlready() implements CirculateResult {}

    /** Something has to be put right first. */
    record Incomplete(List<CirculationFault> faults) implements CirculateResult {}
}
