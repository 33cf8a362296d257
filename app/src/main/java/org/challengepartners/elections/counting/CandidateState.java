package org.challengepartners.elections.counting;

/** Where a candidate stands at the end of a stage. */
public enum CandidateState {
    /** Neither elected nor excluded yet. */
    CONTINUING,
    /** Has a seat, for good. */
    ELECTED,
    /** Has no seat, for good. */
    EXCLUDED,
    /** Withdrew before the count. */
    WITHDRAWN
}
