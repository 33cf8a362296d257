package org.challengepartners.reviews;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the scope of a review stands.
 *
 * @param days how many school days in a row the review takes
 * @param proposed what the school has proposed last; empty before
 * @param by who proposed it; empty before
 * @param mayPropose whether the reader may propose now
 */
public record ScopeDetail(
        ReviewId review,
        String schoolName,
        Held held,
        int days,
        Optional<ScopeText> proposed,
        String by,
        Optional<Instant> at,
        boolean mayPropose) {}
