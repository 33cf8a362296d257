package org.challengepartners.decisions;

import java.time.Instant;
import java.time.LocalDate;
import org.challengepartners.calendar.Deadline;

/**
 * That a written resolution was sent to the members. Its roll is that of the instant when the first copy was sent.
 *
 * @param firstSentAt of several sendings the first
 * @param days of the period in which members may agree, calendar days, the circulation date being one
 */
record Circulation(Instant firstSentAt, int days) {

    /** The period where the articles say nothing: Companies Act 2006, s 297. */
    static final int STATUTORY_DAYS = 28;

    /** The day on which the first copy was sent, in Europe/London: Companies Act 2006, s 290. */
    LocalDate date() {
        return LocalDate.ofInstant(firstSentAt, Closing.LONDON);
    }

    /** The last day on which an agreement has effect; calendar days, never hours, and no holiday prolongs them. */
    Deadline lapse() {
        return Deadline.beginningWith(date(), days);
    }
}
