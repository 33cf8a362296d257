package org.challengepartners.decisions;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names other words that a member wants for a proposal. */
public record AmendmentId(UUID value) implements Serializable {

    /** A new one. */
    public static AmendmentId next() {
        return new AmendmentId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<AmendmentId> parse(String text) {
        return Ids.parse(text).map(AmendmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
