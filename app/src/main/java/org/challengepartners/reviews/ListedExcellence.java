package org.challengepartners.reviews;

import java.time.LocalDate;

/**
 * A line of the directory of areas of excellence.
 *
 * @param contact whom to ask
 */
public record ListedExcellence(String schoolName, String title, String why, String contact, LocalDate validUntil) {}
