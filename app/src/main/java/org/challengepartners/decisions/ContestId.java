package org.challengepartners.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a contest: one question put to one roll by one vehicle. */
@Embeddable
public record ContestId(
        @Column(name = "contest_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static ContestId next() {
        return new ContestId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ContestId> parse(String text) {
        return Ids.parse(text).map(ContestId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
