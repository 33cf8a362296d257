package org.challengepartners.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a hub: schools that agree a local agenda together. */
@Embeddable
public record HubId(
        @Column(name = "hub_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static HubId next() {
        return new HubId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<HubId> parse(String text) {
        return Ids.parse(text).map(HubId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
