package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;

/**
 * Somebody's place at a school or in a hub, now or once.
 *
 * @param until exclusive; empty while it has no end
 * @param note for whom she stands in; or empty
 * @param endedBecause why it ended before its time; or empty
 */
public record StaffLine(
        AppointmentId appointment,
        PersonId person,
        String name,
        KeyRole role,
        LocalDate from,
        Optional<LocalDate> until,
        String note,
        String endedBecause) {}
