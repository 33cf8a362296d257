package org.challengepartners.agendas;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.challengepartners.membership.HubMember;
import org.challengepartners.membership.SchoolId;

/**
 * A meeting as a page, with what its reader may do.
 *
 * @param points in the order of the meeting
 * @param backlog what waits for a meeting, for its lead; empty for others
 * @param unfinished what closed meetings did not come to and nobody has taken up since, for its lead
 * @param next the meetings to which an item can be moved or copied
 * @param mayRun whether the reader leads the hub
 */
public record MeetingDetail(
        MeetingLine line,
        List<MeetingPoint> points,
        List<MeetingPoint> backlog,
        List<MeetingPoint> unfinished,
        List<MeetingLine> next,
        List<Attendance> attendance,
        String minutes,
        int minutesRevision,
        String minutesBy,
        List<MeetingOutcome> outcomes,
        List<Logged> log,
        boolean mayRun) {

    /**
     * Whether a school was there.
     *
     * @param mark the latest; empty while nothing is noted
     * @param corrected how often it was corrected
     */
    public record Attendance(SchoolId school, String name, Optional<Mark> mark, int corrected) {

        static Attendance unknown(HubMember school) {
            return new Attendance(school.school(), school.name(), Optional.empty(), 0);
        }
    }

    /** A line of the meeting's log. */
    public record Logged(MeetingStep step, String because, String by, Instant at) {}

    /** Its name. */
    public MeetingId id() {
        return line.id();
    }
}
