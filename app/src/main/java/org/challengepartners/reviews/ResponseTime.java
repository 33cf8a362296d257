package org.challengepartners.reviews;

import java.time.LocalDate;
import org.challengepartners.calendar.Deadline;

/**
 * How long the school has to answer a draft.
 *
 * @param sentOn the day on which it was sent and readable, in London: the clock starts then
 * @param end counted on the host's calendar
 * @param extended whether the office has extended it
 */
public record ResponseTime(LocalDate sentOn, Deadline end, boolean extended) {}
