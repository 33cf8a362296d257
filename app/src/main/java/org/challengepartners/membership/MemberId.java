package org.challengepartners.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a member of the company: a legal person of the register, which may cover several schools. */
@Embeddable
public record MemberId(
        @Column(name = "member_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static MemberId next() {
        return new MemberId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<MemberId> parse(String text) {
        return Ids.parse(text).map(MemberId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
