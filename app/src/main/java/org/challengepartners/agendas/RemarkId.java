package org.challengepartners.agendas;

import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names what somebody said in a consultation. */
public record RemarkId(UUID value) {

    /** What this command makes: a repeat means the same one. */
    static RemarkId of(CommandId command) {
        return new RemarkId(command.value());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<RemarkId> parse(String text) {
        return Ids.parse(text).map(RemarkId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
