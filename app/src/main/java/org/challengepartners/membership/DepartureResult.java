package org.challengepartners.membership;

/** What became of the office's word that a school leaves, stays or comes back. */
public sealed interface DepartureResult {

    /** It is recorded, and what goes with it has been done. */
    record Recorded(Departure departure) implements DepartureResult {}

    /** What was typed does not do; the message says what to do. */
    record Wrong(String message) implements DepartureResult {}

    /** The school is leaving or has left already, or is not leaving. */
    record NotNow() implements DepartureResult {}
}
