package org.challengepartners.establishments;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names one import of a file of the public register. */
public record ImportId(UUID value) implements Serializable {

    static ImportId next() {
        return new ImportId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ImportId> parse(String text) {
        return Ids.parse(text).map(ImportId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
