package org.challengepartners.agendas;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.challengepartners.calendar.BeyondTheCalendar;
import org.challengepartners.calendar.SchoolDays;

/**
 * The dates of an activity, with those that the schools' terms leave out (agenda.md 8 and A-14).
 *
 * @param dates in order, those left out too
 */
record Series(List<LocalDate> dates, LocalTime starts, LocalTime ends, Skip skip) {

    static final int MOST = 60;

    /**
     * Each date, kept or left out, with the reason.
     *
     * @param schools their days by name, in the order in which they are named
     */
    List<SeriesDay> days(Map<String, SchoolDays> schools) {
        return dates.stream().map(day -> judge(day, schools)).toList();
    }

    private SeriesDay judge(LocalDate day, Map<String, SchoolDays> schools) {
        if (skip == Skip.NONE) {
            return new SeriesDay(day, true, "Kept");
        }
        var closed = new ArrayList<String>();
        schools.forEach((name, days) -> {
            if (isClosed(days, day)) {
                closed.add("%s (%s)".formatted(name, why(days, day)));
            }
        });
        if (closed.isEmpty()) {
            return new SeriesDay(day, true, "Kept: a school day at every school");
        }
        var who = String.join(", ", closed);
        var kept = skip == Skip.ALL_CLOSED && closed.size() < schools.size();
        return new SeriesDay(
                day, kept, kept ? "Kept, though no school day at " + who : "Left out: no school day at " + who);
    }

    private static boolean isClosed(SchoolDays days, LocalDate day) {
        try {
            return !days.counts(day);
        } catch (BeyondTheCalendar unknown) {
            return false; // so far ahead nobody knows the bank holidays
        }
    }

    private static String why(SchoolDays days, LocalDate day) {
        if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            return "weekend";
        }
        if (days.holidays().contains(day)) {
            return "bank holiday";
        }
        return days.closed().contains(day) ? "closed day" : "holiday";
    }
}
