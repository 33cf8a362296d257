package org.challengepartners.calendar;

import java.util.List;

/**
 * What a file of term dates says.
 *
 * @param rows its terms, in the order of the file
 * @param problems why it cannot be taken over; none if it can
 */
public record ReadTerms(List<TermRow> rows, List<RowProblem> problems) {}
