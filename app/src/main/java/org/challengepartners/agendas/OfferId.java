package org.challengepartners.agendas;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names what a head offered of a finding. */
public record OfferId(UUID value) implements Serializable {

    /** A new one: random, so that it tells nothing of when it was made. */
    static OfferId random() {
        return new OfferId(UUID.randomUUID());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<OfferId> parse(String text) {
        return Ids.parse(text).map(OfferId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
