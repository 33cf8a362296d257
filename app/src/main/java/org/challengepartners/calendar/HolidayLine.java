package org.challengepartners.calendar;

import java.time.LocalDate;

/**
 * A bank holiday, or a day that was taken off the list of them.
 *
 * @param proclaimed whether the office entered it after the list was made
 * @param holiday whether it is a bank holiday now
 */
public record HolidayLine(LocalDate day, String name, boolean proclaimed, boolean holiday) {}
