package org.challengepartners.agendas;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names a meeting of a hub. */
public record MeetingId(UUID value) implements Serializable {

    /** The meeting that this command convenes: a repeat means the same one. */
    static MeetingId of(CommandId command) {
        return new MeetingId(command.value());
    }

    /** A new one. */
    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<MeetingId> parse(String text) {
        return Ids.parse(text).map(MeetingId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
