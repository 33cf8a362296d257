package org.challengepartners.agendas;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names what came of a meeting, and the action that it became. */
public record OutcomeId(UUID value) implements Serializable {

    /** The outcome that this command records: a repeat means the same one. */
    static OutcomeId of(CommandId command) {
        return new OutcomeId(command.value());
    }

    /** A new one. */
    public static OutcomeId next() {
        return new OutcomeId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<OutcomeId> parse(String text) {
        return Ids.parse(text).map(OutcomeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
