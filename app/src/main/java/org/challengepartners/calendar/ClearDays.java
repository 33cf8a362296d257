package org.challengepartners.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Clear days of a notice: calendar days of which neither that of the notice nor that of the meeting is one.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/360">Companies Act 2006, s 360</a>
 */
public final class ClearDays {

    private ClearDays() {}

    /**
     * How many lie between a notice and a meeting; 0 if the meeting is not later than the day after the notice.
     *
     * @param received the day on which the notice counts as received
     */
    public static int between(LocalDate received, LocalDate meeting) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(received, meeting) - 1);
    }

    /** The first day on which a meeting leaves so many of them after the notice. */
    public static LocalDate earliestMeeting(LocalDate received, int clearDays) {
        return received.plusDays(clearDays + 1L);
    }

    /** The last day on which a notice may be received that leaves so many of them before the meeting. */
    public static LocalDate latestNotice(LocalDate meeting, int clearDays) {
        return meeting.minusDays(clearDays + 1L);
    }
}
