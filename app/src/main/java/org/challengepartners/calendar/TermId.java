package org.challengepartners.calendar;

import java.util.UUID;
import org.challengepartners.tenancy.Ids;

/** Names a term that is entered. */
public record TermId(UUID value) {

    /** A new one. */
    public static TermId next() {
        return new TermId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
