package org.challengepartners.decisions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.challengepartners.calendar.ClearDays;
import org.challengepartners.calendar.CompanyDays;

/**
 * How long before a general meeting its notice must be received, and when a notice by e-mail counts as received.
 *
 * @param clearDays neither the day of the notice nor that of the meeting is one
 * @param deemed so long after it was sent, hours of company days only
 */
record MeetingNotice(int clearDays, Duration deemed) {

    private static final int STATUTORY_DAYS = 14;

    /** 14 clear days, and 48 hours for an e-mail: Companies Act 2006, ss 307, 360 and 1147. */
    @SuppressWarnings("CanonicalDuration") // the law speaks of hours
    static final MeetingNotice STATUTORY = new MeetingNotice(STATUTORY_DAYS, Duration.ofHours(48));

    MeetingNotice {
        if (clearDays < STATUTORY_DAYS) {
            throw new IllegalArgumentException("A general meeting needs 14 clear days at least");
        }
    }

    /** When a notice counts as received that was sent by e-mail; both on the clocks of Europe/London. */
    LocalDateTime receivedAt(LocalDateTime sent, CompanyDays days) {
        return days.plus(sent, deemed);
    }

    /** The first day on which the meeting can be held. */
    LocalDate earliestMeeting(LocalDateTime sent, CompanyDays days) {
        return ClearDays.earliestMeeting(receivedAt(sent, days).toLocalDate(), clearDays);
    }

    /** Whether a notice sent then leaves enough clear days; if not, sending is blocked unless consent to short notice is recorded. */
    boolean isEnough(LocalDateTime sent, LocalDate meeting, CompanyDays days) {
        return !meeting.isBefore(earliestMeeting(sent, days));
    }
}
