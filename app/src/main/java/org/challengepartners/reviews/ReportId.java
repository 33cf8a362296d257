package org.challengepartners.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a report: the words that were submitted to the school. */
@Embeddable
public record ReportId(
        @Column(name = "report_id", nullable = false, updatable = false)
        UUID value) implements Serializable {

    /** A new one. */
    public static ReportId next() {
        return new ReportId(Ids.next());
    }

    /** Reads it from an address; empty for anything that is not one. */
    public static Optional<ReportId> parse(String text) {
        return Ids.parse(text).map(ReportId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
