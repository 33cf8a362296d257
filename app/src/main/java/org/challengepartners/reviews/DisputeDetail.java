package org.challengepartners.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dispute about the answers to a school's points.
 *
 * @param secondLead whom the office has asked to look at it
 * @param due the second lead's last day, in London
 * @param opinion what she thinks; empty before she has said it
 */
public record DisputeDetail(
        String grounds, String by, Instant at, Optional<String> secondLead, Optional<LocalDate> due, String opinion) {

    /** The longest grounds or opinion, in characters. */
    public static final int LONGEST = 4000;
}
