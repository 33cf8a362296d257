package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a record of evidence. */
@Embeddable
public record EvidenceId(
        @Column(name = "evidence_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<EvidenceId> parse(String text) {
        return Ids.parse(text).map(EvidenceId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
