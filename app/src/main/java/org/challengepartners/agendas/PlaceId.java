package org.challengepartners.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a place at an activity that a school has asked for. */
@Embeddable
public record PlaceId(
        @Column(name = "place_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static PlaceId next() {
        return new PlaceId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<PlaceId> parse(String text) {
        return Ids.parse(text).map(PlaceId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
