package org.challengepartners.calendar;

import java.time.LocalDate;

/**
 * A day was asked for whose bank holidays are not known: no deadline is better than a wrong one. The office's page of the
 * calendar says until when they are known.
 */
public class BeyondTheCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BeyondTheCalendar(LocalDate day, LocalDate from, LocalDate until) {
        super("The bank holidays are known from %s to %s, and not on %s".formatted(from, until, day));
    }
}
