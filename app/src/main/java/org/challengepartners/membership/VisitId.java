package org.challengepartners.membership;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a visit of the office to a school's space. */
public record VisitId(UUID value) {

    /** A new one. */
    public static VisitId next() {
        return new VisitId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<VisitId> parse(String text) {
        return Ids.parse(text).map(VisitId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
