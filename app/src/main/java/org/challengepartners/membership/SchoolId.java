package org.challengepartners.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a school of the partnership; its own identity, which outlives any number of the public register. */
@Embeddable
public record SchoolId(
        @Column(name = "school_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static SchoolId next() {
        return new SchoolId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<SchoolId> parse(String text) {
        return Ids.parse(text).map(SchoolId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
