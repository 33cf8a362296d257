package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names what a school does about an area for development. */
@Embeddable
public record ActionId(
        @Column(name = "action_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static ActionId next() {
        return new ActionId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ActionId> parse(String text) {
        return Ids.parse(text).map(ActionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
