package org.challengepartners.decisions;

/** A line in the list of general meetings. */
public record GeneralMeetingLine(
        GeneralMeetingId id, String title, String place, Closing start, GeneralMeetingState state) {}
