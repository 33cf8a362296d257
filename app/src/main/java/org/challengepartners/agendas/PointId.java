package org.challengepartners.agendas;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names something that a meeting is to talk about. */
public record PointId(UUID value) implements Serializable {

    /** The item that this command proposes: a repeat means the same one. */
    static PointId of(CommandId command) {
        return new PointId(command.value());
    }

    /** A new one. */
    public static PointId next() {
        return new PointId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<PointId> parse(String text) {
        return Ids.parse(text).map(PointId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
