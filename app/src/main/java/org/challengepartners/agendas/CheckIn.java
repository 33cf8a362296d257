package org.challengepartners.agendas;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a target stood on a day.
 *
 * @param status a person's judgement
 * @param everyWeeks in how many weeks after this one the next is due
 * @param wording may be empty
 */
public record CheckIn(
        BigDecimal value,
        TargetStatus status,
        LocalDate day,
        String source,
        String wording,
        int everyWeeks,
        String by,
        Instant at) {

    /** The day from which the target counts as stale, if nobody checks in before: after one and a half times its rhythm. */
    LocalDate staleFrom() {
        return day.plusDays((everyWeeks * 7L * 3 + 1) / 2 + 1);
    }
}
