package org.challengepartners.calendar;

/** What became of a change to a school's own calendar. */
public sealed interface SchoolTermResult {

    /** It counts from now on. */
    record Changed() implements SchoolTermResult {}

    /**
     * Nothing was changed.
     *
     * @param problem what to do, as a sentence without a full stop
     */
    record Refused(String problem) implements SchoolTermResult {}
}
