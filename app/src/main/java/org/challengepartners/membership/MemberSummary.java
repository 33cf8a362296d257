package org.challengepartners.membership;

/** A member of the company, by the name in its register. */
public record MemberSummary(MemberId id, String legalName) {}
