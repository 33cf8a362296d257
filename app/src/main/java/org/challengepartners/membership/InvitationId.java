package org.challengepartners.membership;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names an invitation; it is not the secret of its link. */
public record InvitationId(UUID value) {

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
