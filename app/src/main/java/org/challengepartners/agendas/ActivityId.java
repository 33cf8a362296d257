package org.challengepartners.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names an activity of a hub. */
@Embeddable
public record ActivityId(
        @Column(name = "activity_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** The activity that this command plans: a repeat means the same one. */
    static ActivityId of(CommandId command) {
        return new ActivityId(command.value());
    }

    /** A new one. */
    public static ActivityId next() {
        return new ActivityId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ActivityId> parse(String text) {
        return Ids.parse(text).map(ActivityId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
