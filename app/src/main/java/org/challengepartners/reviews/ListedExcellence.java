package org.challengepartners.reviews;

import java.time.LocalDate;
import org.challengepartners.membership.SchoolId;

/**
 * A line of the directory of areas of excellence.
 *
 * @param contact whom to ask
 */
public record ListedExcellence(
        SchoolId school, String schoolName, String title, String why, String contact, LocalDate validUntil) {}
