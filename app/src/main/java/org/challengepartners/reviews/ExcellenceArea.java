package org.challengepartners.reviews;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An area of excellence.
 *
 * @param evaluation what the team found; empty while it is not tested
 * @param evaluator who wrote that, by name
 * @param reason why it was not accredited; or empty
 * @param validUntil the last day, in Europe/London; empty while it is not accredited
 * @param contact whom others may ask, as the directory shows it; empty while it is not listed
 */
public record ExcellenceArea(
        UUID id,
        ReviewId review,
        String schoolName,
        String title,
        String why,
        ExcellenceState state,
        String evaluation,
        String evaluator,
        String reason,
        Optional<LocalDate> validUntil,
        String contact) {}
