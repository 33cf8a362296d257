package org.challengepartners.decisions;

import java.time.Instant;
import java.util.Optional;

/**
 * That a proposal was put on the agenda of a general meeting.
 *
 * @param title of the meeting
 * @param endedAt when the poll on it closed, or the meeting; empty while the members can still decide
 */
public record PutToMeeting(GeneralMeetingId meeting, String title, Optional<Instant> endedAt) {}
