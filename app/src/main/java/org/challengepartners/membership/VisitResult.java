package org.challengepartners.membership;

import java.time.Instant;
import java.time.LocalDate;

/** What became of an office person's wish to visit a school's space. */
public sealed interface VisitResult {

    /**
     * The school's pages open to her now, and the school has been told.
     *
     * @param until exclusive
     */
    record Opened(Instant until) implements VisitResult {}

    /** The reason is shorter than ten or longer than 500 characters. */
    record ReasonMissing() implements VisitResult {}

    /**
     * The school has left the partnership, and nobody opens its pages any more.
     *
     * @param lastDay the last day, in Europe/London, on which it belonged to the partnership
     */
    record HasLeft(LocalDate lastDay) implements VisitResult {}
}
