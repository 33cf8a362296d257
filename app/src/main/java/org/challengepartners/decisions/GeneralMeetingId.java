package org.challengepartners.decisions;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a general meeting of the company. */
public record GeneralMeetingId(UUID value) implements Serializable {

    /** A new one. */
    public static GeneralMeetingId next() {
        return new GeneralMeetingId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<GeneralMeetingId> parse(String text) {
        return Ids.parse(text).map(GeneralMeetingId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
