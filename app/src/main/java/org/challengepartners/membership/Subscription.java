package org.challengepartners.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a member owes or has paid for a membership year.
 *
 * @param reference the invoice's number
 * @param paidOn empty while it is not paid
 */
public record Subscription(MembershipYear year, String reference, LocalDate dueOn, Optional<LocalDate> paidOn) {}
