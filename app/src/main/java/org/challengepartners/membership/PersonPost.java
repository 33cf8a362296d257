package org.challengepartners.membership;

import org.challengepartners.tenancy.KeyRole;
import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;

/**
 * A person's place at a school today.
 *
 * @param school the school's space
 */
public record PersonPost(PersonId person, SpaceId school, KeyRole role) {}
