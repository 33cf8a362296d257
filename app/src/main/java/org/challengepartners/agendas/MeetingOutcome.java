package org.challengepartners.agendas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.membership.SchoolId;

/**
 * What came of a meeting.
 *
 * @param decision whether the schools decided it, or only noted it
 * @param point what the meeting talked about; empty for the whole
 * @param action what somebody does about it; empty for nothing
 */
public record MeetingOutcome(
        OutcomeId id,
        MeetingId meeting,
        boolean decision,
        Optional<PointId> point,
        String wording,
        String recordedBy,
        Instant recordedAt,
        Optional<MeetingAction> action) {

    /**
     * Who does it, by when.
     *
     * @param school empty for the lead of the hub
     * @param due by the end of this day in Europe/London
     * @param mayEnd whether the reader may say that it is done
     */
    public record MeetingAction(
            Optional<SchoolId> school,
            String owner,
            LocalDate due,
            Optional<Instant> doneAt,
            String doneBy,
            boolean mayEnd) {}
}
