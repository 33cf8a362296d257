package org.challengepartners.agendas;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names a slip of the pen that was reported in a version before the schools. */
public record ErratumId(UUID value) {

    /** What this command reports: a repeat means the same one. */
    static ErratumId of(CommandId command) {
        return new ErratumId(command.value());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ErratumId> parse(String text) {
        return Ids.parse(text).map(ErratumId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
