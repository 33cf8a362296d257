package org.challengepartners.reviews;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a point of a school about the accuracy of a draft. */
public record PointId(UUID value) implements Serializable {

    /** A new one. */
    static PointId next() {
        return new PointId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<PointId> parse(String text) {
        return Ids.parse(text).map(PointId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
