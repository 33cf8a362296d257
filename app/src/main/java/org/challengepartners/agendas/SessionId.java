package org.challengepartners.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names one day of an activity. */
@Embeddable
public record SessionId(
        @Column(name = "session_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<SessionId> parse(String text) {
        return Ids.parse(text).map(SessionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
