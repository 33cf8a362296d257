package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a review: one school's, by one team, at one time. */
@Embeddable
public record ReviewId(
        @Column(name = "review_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ReviewId> parse(String text) {
        return Ids.parse(text).map(ReviewId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
