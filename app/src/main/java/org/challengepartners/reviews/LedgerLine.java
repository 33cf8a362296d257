package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the ledger.
 *
 * @param what in words
 * @param received who received the days
 * @param gave who gave them
 * @param counts whether it counts: what was asked for by hand counts once a second person agreed
 * @param mayAgree whether the reader is that second person
 * @param mayWaive whether it can be waived
 */
public record LedgerLine(
        UUID id,
        String what,
        String received,
        String gave,
        HalfDays days,
        LocalDate on,
        String reason,
        boolean counts,
        boolean mayAgree,
        boolean mayWaive) {}
