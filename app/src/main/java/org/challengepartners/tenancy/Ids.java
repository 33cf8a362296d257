package org.challengepartners.tenancy;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes and reads the identifiers of the house: UUIDs of version 7, which sort by the time they were made. */
public final class Ids {

    private Ids() {}

    /** A new identifier, later in order than those made before it. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /**
     * Reads an identifier from an address.
     *
     * @return empty for anything that is not exactly a UUID in its usual form, so that a mistyped address is "not found"
     */
    public static Optional<UUID> parse(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
