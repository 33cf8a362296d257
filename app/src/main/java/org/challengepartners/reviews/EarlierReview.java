package org.challengepartners.reviews;

import java.time.YearMonth;
import java.util.List;
import org.challengepartners.membership.SchoolId;

/**
 * A review that was held before the product, with what is left of it.
 *
 * @param framework the code of the framework version of that time
 * @param held in which month
 * @param findings in their order; mostly not placed in a strand
 */
public record EarlierReview(SchoolId school, String framework, YearMonth held, List<FindingText> findings) {}
