package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a finding of a review's team. */
@Embeddable
public record FindingId(
        @Column(name = "finding_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static FindingId next() {
        return new FindingId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<FindingId> parse(String text) {
        return Ids.parse(text).map(FindingId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
