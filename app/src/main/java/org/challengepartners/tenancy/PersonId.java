package org.challengepartners.tenancy;

import java.io.Serializable;
import java.util.UUID;

/** Names a person of the partnership, whatever accounts or appointments she has. */
public record PersonId(UUID value) implements Serializable {

    /** A person who is not known yet. */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
