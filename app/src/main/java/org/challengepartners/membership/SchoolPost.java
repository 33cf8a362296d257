package org.challengepartners.membership;

import org.challengepartners.tenancy.KeyRole;

/** A person's place at a school. */
public record SchoolPost(SchoolSummary school, KeyRole role) {}
