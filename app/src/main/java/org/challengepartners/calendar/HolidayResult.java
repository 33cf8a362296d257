package org.challengepartners.calendar;

/** What became of a change to the bank holidays. */
public sealed interface HolidayResult {

    /** It counts from now on. */
    record Changed() implements HolidayResult {}

    /** A day that is over or beyond the known years cannot be changed. */
    record NotThatDay() implements HolidayResult {}

    /** The name is missing or longer than 120 characters. */
    record NotThatName() implements HolidayResult {}
}
