package org.challengepartners.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names one thing on an agenda, from its first draft through all versions. */
@Embeddable
public record ItemId(
        @Column(name = "item_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** The item that this command adds: a repeat means the same one. */
    static ItemId of(CommandId command) {
        return new ItemId(command.value());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ItemId> parse(String text) {
        return Ids.parse(text).map(ItemId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
