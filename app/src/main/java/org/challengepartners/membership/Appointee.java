package org.challengepartners.membership;

import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;

/** Who holds a place, in which role. */
public record Appointee(PersonId person, String name, KeyRole role) {}
