package org.challengepartners.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names a space: the room with a lock in which a row lies. Every row that belongs to somebody carries one, from its
 * birth on and for ever.
 */
@Embeddable
public record SpaceId(
        @Column(name = "space_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** The one space of the company, made by the first migration: its proposals, rolls, votes and directory. */
    public static final SpaceId COMPANY = new SpaceId(UUID.fromString("00000000-0000-7000-8000-00000000c0de"));

    /** A space that does not exist yet. */
    public static SpaceId next() {
        return new SpaceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
