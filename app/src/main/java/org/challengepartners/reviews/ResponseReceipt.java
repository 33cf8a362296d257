package org.challengepartners.reviews;

import java.time.Instant;

/**
 * That a school has answered a draft: one submission.
 *
 * @param reference by which both sides name it
 * @param points how many; 0 if the school has none
 */
public record ResponseReceipt(String reference, int points, String by, Instant at) {}
