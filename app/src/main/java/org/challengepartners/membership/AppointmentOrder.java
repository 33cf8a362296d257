package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;

/**
 * Whom the office appoints to what, from today on.
 *
 * @param role HEADTEACHER or DEPUTY at a school, HUB_LEAD or CO_EDITOR in a hub
 * @param until exclusive, a day in Europe/London: from then on she holds the place no more; empty for no end
 * @param note for whom she stands in, for example {@code covers for Helen Carter}; or empty
 */
public record AppointmentOrder(PersonId person, Place place, KeyRole role, Optional<LocalDate> until, String note) {

    /** An appointment without an end. */
    public static AppointmentOrder of(PersonId person, Place place, KeyRole role) {
        return new AppointmentOrder(person, place, role, Optional.empty(), "");
    }
}
