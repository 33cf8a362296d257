package org.challengepartners.calendar;

import java.time.LocalDate;

/**
 * A term with its name.
 *
 * @param firstDay inclusive
 * @param lastDay inclusive
 */
public record NamedTerm(TermId id, String name, LocalDate firstDay, LocalDate lastDay) {}
