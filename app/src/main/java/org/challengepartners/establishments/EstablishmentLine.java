package org.challengepartners.establishments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An establishment as a list shows it.
 *
 * @param closedOn the last day on which it was open
 */
public record EstablishmentLine(
        Urn urn,
        String name,
        Optional<String> town,
        Optional<String> postcode,
        EstablishmentStatus status,
        Optional<LocalDate> closedOn) {}
