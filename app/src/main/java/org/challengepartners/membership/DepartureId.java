package org.challengepartners.membership;

import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a departure. */
public record DepartureId(UUID value) {

    /** A new one. */
    static DepartureId next() {
        return new DepartureId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
