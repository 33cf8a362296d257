package org.challengepartners.reviews;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a sentence of a draft report. */
public record SentenceId(UUID value) implements Serializable {

    /** A new one. */
    static SentenceId next() {
        return new SentenceId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<SentenceId> parse(String text) {
        return Ids.parse(text).map(SentenceId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
