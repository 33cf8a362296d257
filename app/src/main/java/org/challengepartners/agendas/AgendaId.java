package org.challengepartners.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a hub's agenda for one school year. */
@Embeddable
public record AgendaId(
        @Column(name = "agenda_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static AgendaId next() {
        return new AgendaId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<AgendaId> parse(String text) {
        return Ids.parse(text).map(AgendaId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
