package org.challengepartners.reviews;

/**
 * What one account has in a membership year: what it brought, what it gave and received, and what it carries on.
 *
 * @param account a school's name, or that of the partnership's own account
 * @param closing opening and earned less received; below zero if it received more than it gave
 */
public record LedgerBalance(String account, HalfDays opening, HalfDays earned, HalfDays received, HalfDays closing) {}
