package org.challengepartners.agendas;

import java.util.List;
import java.util.Optional;

/**
 * Who is expected on one day of an activity, and who was there.
 *
 * @param begun whether the day has begun: before that nothing can be noted
 */
public record AttendanceSheet(ActivityDetail activity, SessionLine session, List<Line> lines, boolean begun) {

    /**
     * Somebody who is expected.
     *
     * @param mark the latest; empty while nothing is noted
     * @param corrected how often it was corrected
     */
    public record Line(PlaceId place, String school, String person, Optional<Mark> mark, int corrected) {}

    /** How many have this mark. */
    public long count(Mark mark) {
        return lines.stream()
                .filter(line -> line.mark().equals(Optional.of(mark)))
                .count();
    }
}
