package org.challengepartners.messages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Knows on which days people may be troubled, as the calendar stands now. */
@Component
class Quiet {

    MailDays days() {
        return new MailDays(Quiet::isWeekday);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
