package org.challengepartners.reviews;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names an invitation to a place on a team. */
public record InvitationId(UUID value) implements Serializable {

    /** A new one. */
    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<InvitationId> parse(String text) {
        return Ids.parse(text).map(InvitationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
