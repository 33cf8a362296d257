package org.challengepartners.agendas;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.CommandId;
import org.challengepartners.tenancy.Ids;

/** Names what several offers have in common. */
public record ThemeId(UUID value) implements Serializable {

    /** The theme that this command makes: a repeat means the same one. */
    static ThemeId of(CommandId command) {
        return new ThemeId(command.value());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ThemeId> parse(String text) {
        return Ids.parse(text).map(ThemeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
