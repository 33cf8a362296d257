package org.challengepartners.elections;

import java.io.Serializable;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a nomination: one person who is wanted on one paper. */
public record NominationId(UUID value) implements Serializable {

    /** A new one. */
    public static NominationId next() {
        return new NominationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
