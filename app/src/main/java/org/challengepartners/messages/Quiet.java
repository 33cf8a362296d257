package org.challengepartners.messages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.challengepartners.calendar.BeyondTheCalendar;
import org.challengepartners.calendar.Calendars;
import org.challengepartners.calendar.SchoolDays;
import org.springframework.stereotype.Component;

/** Knows on which days people may be troubled: the school days of the partnership's standard terms, as they stand now. */
@Component
class Quiet {

    private final Calendars calendars;

    Quiet(Calendars calendars) {
        this.calendars = calendars;
    }

    MailDays days() {
        var schools = calendars.schools();
        return new MailDays(day -> counts(schools, day));
    }

    /** Beyond the years that the calendar knows every weekday counts: rather a mail in a holiday than none at all. */
    private static boolean counts(SchoolDays schools, LocalDate day) {
        try {
            return schools.counts(day);
        } catch (BeyondTheCalendar unknown) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    }
}
