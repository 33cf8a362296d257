package org.challengepartners.reviews.planning;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Days in a row, both ends inclusive, in Europe/London. */
public record Days(LocalDate from, LocalDate until) {

    boolean overlaps(Days other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** Whether both have a day in the same week, from Monday to Sunday. */
    boolean sharesWeekWith(Days other) {
        return week(from) <= week(other.until) && week(other.from) <= week(until);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
