package org.challengepartners.elections;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names an election. */
public record ElectionId(UUID value) implements Serializable {

    /** A new one. */
    public static ElectionId next() {
        return new ElectionId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ElectionId> parse(String text) {
        return Ids.parse(text).map(ElectionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
