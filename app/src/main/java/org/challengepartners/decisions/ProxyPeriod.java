package org.challengepartners.decisions;

import java.time.Duration;
import java.time.LocalDateTime;
import org.challengepartners.calendar.CompanyDays;

/**
 * How long before a meeting or poll the articles want proxies and votes in advance. A longer period than the law allows is void,
 * so that what arrives before the lawful deadline is accepted.
 *
 * @param articles what the articles ask for, hours of company days only
 * @see <a href="https://www.legislation.gov.uk/ukpga/2006/46/section/327">Companies Act 2006, s 327</a>, and s 322A
 */
@SuppressWarnings("CanonicalDuration") // the law speaks of hours
record ProxyPeriod(Duration articles) {

    private static final Duration BEFORE_A_MEETING = Duration.ofHours(48);
    private static final Duration BEFORE_A_LATER_POLL = Duration.ofHours(24);

    /** Until when forms for a meeting are accepted, inclusive; both on the clocks of Europe/London. */
    LocalDateTime deadline(LocalDateTime meeting, CompanyDays days) {
        return days.minus(meeting, shorter(BEFORE_A_MEETING));
    }

    /** The same for a poll that is taken more than 48 hours after it was demanded; a sooner one has the meeting's deadline. */
    LocalDateTime deadlineOfLaterPoll(LocalDateTime poll, CompanyDays days) {
        return days.minus(poll, shorter(BEFORE_A_LATER_POLL));
    }

    private Duration shorter(Duration lawful) {
        return articles.compareTo(lawful) < 0 ? articles : lawful;
    }
}
