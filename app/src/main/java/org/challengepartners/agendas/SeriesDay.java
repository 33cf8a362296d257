package org.challengepartners.agendas;

import java.time.LocalDate;

/**
 * A date of a series before it is saved.
 *
 * @param kept whether it takes place
 * @param reason why it is kept or left out, in words
 */
public record SeriesDay(LocalDate day, boolean kept, String reason) {}
