package org.challengepartners.agendas;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names what a school proposed in a consultation. */
public record AmendmentId(UUID value) {

    /** What this command makes: a repeat means the same one. */
    static AmendmentId of(CommandId command) {
        return new AmendmentId(command.value());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<AmendmentId> parse(String text) {
        return Ids.parse(text).map(AmendmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
