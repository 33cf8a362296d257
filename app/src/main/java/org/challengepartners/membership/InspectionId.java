package org.challengepartners.membership;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names one request to inspect the register of members. */
public record InspectionId(UUID value) {

    /** A new one. */
    public static InspectionId next() {
        return new InspectionId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<InspectionId> parse(String text) {
        return Ids.parse(text).map(InspectionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
