package org.challengepartners.membership;

import org.challengepartners.tenancy.PersonId;
import org.challengepartners.tenancy.SpaceId;

/**
 * A person as she herself, or the office, sees her.
 *
 * @param space her own
 */
public record PersonSummary(PersonId id, SpaceId space, String name, String email) {}
