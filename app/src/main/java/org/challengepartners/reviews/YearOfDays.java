package org.challengepartners.reviews;

import org.challengepartners.membership.MembershipYear;

/**
 * What one school gave and received in a membership year.
 *
 * @param earned days that its people gave
 * @param received days that others gave it
 */
public record YearOfDays(MembershipYear year, HalfDays earned, HalfDays received) {}
