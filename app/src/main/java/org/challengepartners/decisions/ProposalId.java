package org.challengepartners.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a proposal that members may be asked about. */
@Embeddable
public record ProposalId(
        @Column(name = "proposal_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ProposalId> parse(String text) {
        return Ids.parse(text).map(ProposalId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
