package org.challengepartners.decisions;

import java.util.List;

/** What became of a call to a general meeting. */
public sealed interface CallMeetingResult {

    /** The notice is on its way to every member. */
    record Called(GeneralMeetingId id) implements CallMeetingResult {}

    /** Nothing was sent. */
    record Incomplete(List<MeetingFault> faults) implements CallMeetingResult {}
}
