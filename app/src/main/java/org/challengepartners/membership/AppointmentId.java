package org.challengepartners.membership;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names one person's place at a school or in a hub. */
public record AppointmentId(UUID value) {

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<AppointmentId> parse(String text) {
        return Ids.parse(text).map(AppointmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
